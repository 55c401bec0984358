import { AnsweredEscalationLevel } from '@pillars/plugin-ownership-common';
import { screen, within } from '@testing-library/react';
import { renderPage } from '../testUtils/renderPage';
import { EscalationLadder } from './EscalationLadder';

const DECIDER = 'group:default/payments';

async function show(levels: Array<Omit<AnsweredEscalationLevel, 'level'>>) {
  renderPage(
    <EscalationLadder
      decider={DECIDER}
      levels={levels.map((one, index) => ({ ...one, level: index + 1 }))}
    />,
    {},
  );
  return screen.findAllByRole('listitem');
}

describe('EscalationLadder', () => {
  it('says who has it when, in which case, and who has the last word', async () => {
    const steps = await show([
      { to: 'guild:default/council', after: 'P1W', when: 'They disagree' },
      { to: 'user:default/ann', after: 'P1DT12H', end: true },
    ]);
    expect(steps.map(one => one.textContent)).toEqual([
      'First to payments, who decides',
      'After 1 week to council In this case: They disagree',
      'After 1 day and 12 hours to ann Last word',
    ]);
    expect(steps.map(one => one.dataset.step)).toEqual(['', '1', '2']);
    expect(within(steps[2]).getByRole('link', { name: 'ann' })).toHaveAttribute(
      'href',
      '/catalog/default/user/ann',
    );
  });

  it('says of a level without a time, and to the same party, just that', async () => {
    const [, first] = await show([{ to: DECIDER, end: true }]);
    expect(first).toHaveTextContent(
      'At no stated time, once more to payments Last word',
    );
  });

  it('warns where it stops without a last word', async () => {
    const steps = await show([{ to: 'guild:default/council', after: 'P1W' }]);
    expect(steps).toHaveLength(3);
    expect(steps[2]).toHaveTextContent(
      'No last wordIt stops there, and nobody has the last word.',
    );
  });

  it('does not take being asked again for a way back', async () => {
    const steps = await show([{ to: DECIDER, after: 'P1W' }]);
    expect(steps[2]).toHaveTextContent('It stops there');
  });

  it('warns where it comes back to who had it', async () => {
    const steps = await show([
      { to: 'guild:default/council', after: 'P1W' },
      { to: DECIDER, after: 'P1W' },
    ]);
    expect(steps[3]).toHaveTextContent('It comes back to who had it already');
  });

  it('says that nothing is said', async () => {
    renderPage(<EscalationLadder levels={[]} />, {});
    expect(
      await screen.findByText(/does not say where this goes/),
    ).toBeVisible();
    expect(screen.queryByRole('list')).toBeNull();
  });
});
