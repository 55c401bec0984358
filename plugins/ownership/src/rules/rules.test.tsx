import { screen, within } from '@testing-library/react';
import { OwnershipApi, RuleInfo } from '@pillars/plugin-ownership-common';
import { aFinding } from '../testUtils/fixtures';
import { renderPage } from '../testUtils/renderPage';
import { RulesRoutes } from './RulesRoutes';

const RULE: RuleInfo = {
  id: 'dangling-owner',
  family: 'ownership',
  title: 'The owner does not exist',
  severity: 'error',
  preset: 'minimal',
  needs: [],
  enabled: true,
  missingNeeds: [],
  findings: 1,
  accepted: 0,
};

const API: Partial<OwnershipApi> = {
  getRules: async () => ({
    rules: [
      RULE,
      { ...RULE, id: 'a', family: 'run', missingNeeds: ['tiers'], findings: 0 },
      { ...RULE, id: 'b', family: 'run', enabled: false, findings: 0 },
    ],
  }),
  getRule: async id =>
    id === RULE.id
      ? { ...RULE, options: { most: 3 }, page: '# The owner does not exist' }
      : undefined,
  getFindings: async () => ({
    items: [aFinding()],
    total: 1,
    facets: { state: [], rule: [], severity: [], accountable: [] },
  }),
};

describe('rules', () => {
  it('lists each rule with its state and what it finds', async () => {
    renderPage(<RulesRoutes />, API);
    const row = await screen.findByRole('row', { name: /dangling-owner/ });
    expect(within(row).getByText('on')).toBeVisible();
    expect(within(row).getByRole('link', { name: '1' })).toHaveAttribute(
      'href',
      '/ownership/findings?rule=dangling-owner',
    );
    expect(screen.getByText('not set up yet')).toBeVisible();
    expect(screen.getByText('off')).toBeVisible();
  });

  it('shows the page of a rule, its options and its findings', async () => {
    renderPage(<RulesRoutes />, API, { at: '/dangling-owner' });
    expect(
      await screen.findByRole('heading', { name: 'The owner does not exist' }),
    ).toBeVisible();
    expect(screen.getByText('most')).toBeVisible();
    const row = await screen.findByRole('row', { name: /checkout/ });
    expect(row).toHaveTextContent('does not exist in the catalog');
  });

  it('says that there is no such rule', async () => {
    renderPage(<RulesRoutes />, API, { at: '/nonsense' });
    expect(await screen.findByText('There is no rule nonsense')).toBeVisible();
  });
});
