import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OwnershipApi } from '@pillars/plugin-ownership-common';
import { aFinding, aFindingList, aRule, aWaiver } from '../testUtils/fixtures';
import { renderPage } from '../testUtils/renderPage';
import { RulesRoutes } from './RulesRoutes';

const RULE = aRule();

const API: Partial<OwnershipApi> = {
  getRules: async () => ({
    rules: [
      { ...RULE, accepted: 4 },
      { ...RULE, id: 'a', family: 'run', missingNeeds: ['tiers'], findings: 0 },
      { ...RULE, id: 'b', family: 'run', enabled: false, findings: 0 },
      { ...RULE, id: 'c', family: 'guilds', findings: 0 },
    ],
  }),
  getRule: async id => (id === RULE.id ? RULE : undefined),
  getFindings: async () => aFindingList([aFinding()]),
};

const onPage = (more: Partial<OwnershipApi> = {}) =>
  renderPage(<RulesRoutes />, { ...API, ...more }, { at: '/dangling-owner' });

describe('rules', () => {
  it('lists each rule with its state and what it finds', async () => {
    renderPage(<RulesRoutes />, API);
    const row = await screen.findByRole('row', { name: /dangling-owner/ });
    expect(within(row).getByText('on')).toBeVisible();
    expect(within(row).getByRole('link', { name: '1' })).toHaveAttribute(
      'href',
      '/ownership/findings?rule=dangling-owner',
    );
    expect(within(row).getByRole('link', { name: '4' })).toHaveAttribute(
      'href',
      '/ownership/findings?state=accepted&rule=dangling-owner',
    );
    expect(screen.getByText('not set up yet')).toBeVisible();
    expect(screen.getByText('off')).toBeVisible();
    expect(screen.getByText('Guilds and standards')).toBeVisible();
  });

  it('counts disputes only for those who may know', async () => {
    const { unmount } = renderPage(<RulesRoutes />, API);
    await screen.findByRole('row', { name: /dangling-owner/ });
    expect(screen.queryByText('Disputes')).not.toBeInTheDocument();
    unmount();
    renderPage(<RulesRoutes />, {
      ...API,
      getRules: async () => ({ rules: [{ ...RULE, disputes: 7 }] }),
    });
    const row = await screen.findByRole('row', { name: /dangling-owner/ });
    expect(within(row).getByRole('link', { name: '7' })).toHaveAttribute(
      'href',
      '/ownership/rules/dangling-owner',
    );
  });

  it('shows the page of a rule, its options and what it finds that is open', async () => {
    const getFindings = jest.fn(async () => aFindingList([aFinding()]));
    const getRule = jest.fn(async () => RULE);
    onPage({ getFindings, getRule });
    expect(
      await screen.findByRole('heading', { name: 'The owner does not exist' }),
    ).toBeVisible();
    expect(getRule).toHaveBeenCalledWith('dangling-owner', { language: 'en' });
    expect(screen.getByText('most')).toBeVisible();
    const row = await screen.findByRole('row', { name: /checkout/ });
    expect(
      within(row).getByRole('link', { name: /does not exist/ }),
    ).toHaveAttribute(
      'href',
      `/ownership/findings?rule=dangling-owner&open=${'0'.repeat(32)}`,
    );
    expect(getFindings).toHaveBeenCalledWith(
      expect.objectContaining({ rule: ['dangling-owner'], state: ['open'] }),
    );
  });

  it('tells administrators who objects, and why', async () => {
    const getDisputes = jest.fn(async () => ({
      items: [
        {
          id: 'd',
          rule: RULE.id,
          fingerprint: '0'.repeat(32),
          subject: 'component:default/checkout',
          reason: 'It was renamed.',
          disputedBy: 'user:default/ann',
          disputedAt: '2026-01-01T00:00:00.000Z',
        },
      ],
      total: 1,
    }));
    onPage({ getRule: async () => aRule({ disputes: 1 }), getDisputes });
    expect(
      await screen.findByRole('link', { name: 'It was renamed.' }),
    ).toHaveAttribute(
      'href',
      `/ownership/findings?state=any&open=${'0'.repeat(32)}`,
    );
    expect(screen.getByRole('link', { name: 'ann' })).toBeVisible();
    expect(getDisputes).toHaveBeenCalledWith({
      rule: ['dangling-owner'],
      offset: 0,
      limit: 10,
    });
  });

  it('says that there is no such rule', async () => {
    renderPage(<RulesRoutes />, API, { at: '/nonsense' });
    expect(await screen.findByText('There is no rule nonsense')).toBeVisible();
  });
});

describe('a waiver on a selection', () => {
  async function openDialog() {
    await userEvent.click(
      await screen.findByRole('button', { name: 'Waive on a selection…' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    const fill = async (selection: string) => {
      const field = dialog.getByLabelText(/Selection/);
      await userEvent.clear(field);
      await userEvent.click(field);
      await userEvent.paste(selection);
      await userEvent.click(dialog.getByRole('button', { name: 'Ask' }));
    };
    await userEvent.type(dialog.getByLabelText(/Reason/), 'Experiments.');
    await userEvent.click(dialog.getByRole('button', { name: '30 days' }));
    return { dialog, fill };
  }

  it('is asked for with a predicate', async () => {
    const requestWaiver = jest.fn(async () => aWaiver());
    onPage({ requestWaiver });
    const { fill } = await openDialog();
    await fill('{ "kind": "API" }');
    await waitFor(() =>
      expect(requestWaiver).toHaveBeenCalledWith(
        expect.objectContaining({
          rule: 'dangling-owner',
          appliesTo: { kind: 'API' },
          reason: 'Experiments.',
        }),
      ),
    );
  });

  it.each([
    ['{ "kind": ', /^It is no JSON: /],
    ['["kind"]', 'It needs to be an object in braces.'],
  ])('is not sent with %s', async (selection, message) => {
    const requestWaiver = jest.fn();
    onPage({ requestWaiver });
    const { dialog, fill } = await openDialog();
    await fill(selection);
    expect(await dialog.findByText(message)).toBeVisible();
    expect(requestWaiver).not.toHaveBeenCalled();
  });

  it('shows once why the backend would not have it', async () => {
    const requestWaiver = jest.fn().mockRejectedValue(
      Object.assign(new Error('400'), {
        cause: new Error('appliesTo: can never match: nothing has this kind'),
      }),
    );
    onPage({ requestWaiver });
    const { dialog, fill } = await openDialog();
    await fill('{ "kind": "Ghost" }');
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'appliesTo: can never match: nothing has this kind',
    );
    expect(dialog.getByLabelText(/Selection/)).toHaveValue(
      '{ "kind": "Ghost" }',
    );
  });
});
