import { Entity } from '@backstage/catalog-model';
import { AnsweredEscalationLevel } from '@pillars/plugin-ownership-common';
import { screen, within } from '@testing-library/react';
import { renderPage } from '../testUtils/renderPage';
import { EscalationLadder } from './EscalationLadder';
import { KnownRefs } from './KnownRefs';

const ANN: Entity = {
  apiVersion: 'v1',
  kind: 'User',
  metadata: { name: 'ann', namespace: 'default' },
  spec: { profile: { displayName: 'Ann A.' } },
};

async function show(
  levels: Array<Omit<AnsweredEscalationLevel, 'level'>>,
  withheld?: true,
) {
  const escalation = levels.map((one, index) => ({ ...one, level: index + 1 }));
  renderPage(
    <KnownRefs refs={levels.map(one => one.to)}>
      <EscalationLadder
        of={{ decider: 'group:default/payments', escalation, withheld }}
      />
    </KnownRefs>,
    {},
    { entities: [ANN] },
  );
  return screen.findAllByRole('listitem');
}

const COUNCIL = { to: 'guild:default/council', after: 'P1W' };

describe('EscalationLadder', () => {
  it('says who has it when, in which case, and who has the last word', async () => {
    const steps = await show([
      { ...COUNCIL, when: 'They disagree' },
      { to: 'user:default/ann', after: 'P1DT12H', end: true },
    ]);
    const ann = await screen.findByRole('link', { name: 'Ann A.' });
    expect(ann).toHaveAttribute('href', '/catalog/default/user/ann');
    expect(steps.map(one => one.dataset.step)).toEqual(['1', '2']);
    expect(steps[0]).toHaveTextContent(
      /^After 1 week it goes to guild:default\/council, in this case: "They disagree"\.$/,
    );
    expect(steps[1]).toHaveTextContent(
      'After 1 day and 12 hours it goes to Ann A.; there it ends. Last word',
    );
    expect(within(steps[0]).queryByRole('link')).toBeNull();
  });

  it('warns where nobody has the last word', async () => {
    const [only] = await show([COUNCIL]);
    expect(only).toHaveTextContent(/It stops there: .* No last word$/);
  });

  it('does not warn of what the reader may not see', async () => {
    const [only] = await show([COUNCIL], true);
    expect(only).toHaveTextContent(/goes on with a scope that you may not see/);
    expect(within(only).queryByText('No last word')).toBeNull();
  });
});
