import { screen, within } from '@testing-library/react';
import { ReviewPage } from './review/ReviewPage';
import { RulePage } from './rules/RulePage';
import { StandardsRoutes } from './standards/StandardsRoutes';
import {
  aFinding,
  aFindingList,
  aList,
  anAnswer,
  aRule,
  aWaiver,
  aWaiverList,
} from './testUtils/fixtures';
import { renderPage } from './testUtils/renderPage';
import {
  aBound,
  anAdoption,
  aStandardAnswer,
} from './testUtils/standardFixtures';
import { WaiversPage } from './waivers/WaiversPage';

const READ_ONLY = { mayOnlyRead: true };

/** Long enough for a permission to arrive that would show a button. */
const settled = () => new Promise(resolve => setTimeout(resolve, 200));

describe('for whoever may only read', () => {
  it('a finding offers nothing, and shows what others say', async () => {
    const { verdict } = anAnswer();
    renderPage(
      <ReviewPage />,
      {
        getVerdicts: async () => aList([]),
        getEntity: async () =>
          anAnswer({
            verdict: { ...verdict, ownership: 'owned' },
            findings: [aFinding({ rule: 'stale-confirmation', disputes: 2 })],
          }),
        getWaivers: async () => aWaiverList([aWaiver({ may: [] })]),
      },
      { ...READ_ONLY, at: '/?open=component:default/checkout' },
    );
    const panel = within(await screen.findByRole('dialog'));
    expect(await panel.findByText(/waits for a decision/)).toBeVisible();
    expect(panel.getByText(/by 2 people/)).toBeVisible();
    await settled();
    expect(
      panel.getAllByRole('button').map(one => one.getAttribute('aria-label')),
    ).toEqual(['Close', 'Copy text']);
  });

  it('a waiver offers nothing', async () => {
    renderPage(
      <WaiversPage />,
      { getWaivers: async () => aWaiverList([aWaiver({ may: [] })]) },
      READ_ONLY,
    );
    const row = await screen.findByRole('row', { name: /dangling-owner/ });
    expect(within(row).queryByRole('button')).not.toBeInTheDocument();
  });

  it('a rule offers no waiver', async () => {
    renderPage(
      <RulePage />,
      {
        getRule: async () => aRule(),
        getFindings: async () => aFindingList([]),
      },
      READ_ONLY,
    );
    expect(await screen.findByText('Findings (1)')).toBeVisible();
    await settled();
    expect(
      screen.queryByRole('button', { name: /Waive/ }),
    ).not.toBeInTheDocument();
  });

  it('a requirement offers no waiver', async () => {
    renderPage(
      <StandardsRoutes />,
      {
        getStandard: async () => aStandardAnswer(),
        getAdoption: async () => anAdoption(),
        getGuild: async () => undefined,
        getBound: async () => ({ items: [aBound()], total: 1 }),
      },
      { ...READ_ONLY, at: '/default/runbooks?requirement=exists' },
    );
    const panel = within(await screen.findByRole('dialog'));
    expect(await panel.findByText('Unmet')).toBeVisible();
    await settled();
    expect(panel.queryByRole('button', { name: /waiver/ })).toBeNull();
  });
});
