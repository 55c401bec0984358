import { ScopeQuery } from '@pillars/plugin-ownership-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aScope, aScopeList } from '../../testUtils/decisionFixtures';
import {
  answerRegion,
  mapGrid,
  QUESTION,
  renderDecisions,
} from '../../testUtils/renderDecisions';

describe('the list of scopes', () => {
  it('says who decides what, and about how much', async () => {
    const { getScopes } = renderDecisions('/?view=scopes');
    const row = within(
      await screen.findByRole('row', { name: /Data of ordering/ }),
    );
    expect(getScopes).toHaveBeenCalledWith({ offset: 0, limit: 25 });
    expect(row.getByRole('link', { name: 'Data of ordering' })).toHaveAttribute(
      'href',
      '/ownership/decisions/default/ordering-data',
    );
    expect(row.getByRole('link', { name: 'payments' })).toHaveAttribute(
      'href',
      '/catalog/default/group/payments',
    );
    expect(row.getByText('data')).toBeVisible();
    expect(
      row.getByText('The decider hears others first, then decides.'),
    ).toBeVisible();
    expect(row.getByText('Activation')).toBeVisible();
    expect(row.getByText('In force')).toBeVisible();
    expect(row.getByText('review by 2027-12-31')).toBeVisible();
    expect(row.getByText('3 of 4')).toBeVisible();
  });

  it('shows what is incomplete or to come as well', async () => {
    renderDecisions('/?view=scopes', {
      getScopes: async () =>
        aScopeList([
          aScope({
            ref: 'decisionscope:default/half',
            name: 'half',
            title: undefined,
            decision: '',
            decider: undefined,
            state: 'incomplete',
          }),
          aScope({ state: 'upcoming', validFrom: '2030-01-01' }),
        ]),
    });
    const half = within(await screen.findByRole('row', { name: /half/ }));
    expect(half.getByText('no decision')).toBeVisible();
    expect(half.getByText('nobody')).toBeVisible();
    expect(screen.getByText('from 2030-01-01')).toBeVisible();
  });

  it('is narrowed by its address, by facets and by text', async () => {
    const { getScopes } = renderDecisions(
      '/?view=scopes&path=data&decider=group:default/payments',
    );
    await screen.findByRole('row', { name: /Data of ordering/ });
    await userEvent.click(screen.getByRole('checkbox', { name: 'In force 1' }));
    await userEvent.type(screen.getByRole('searchbox'), 'order');
    await waitFor(() =>
      expect(getScopes).toHaveBeenLastCalledWith({
        decision: ['data'],
        decider: ['group:default/payments'],
        state: ['inForce'],
        q: 'order',
        offset: 0,
        limit: 25,
      }),
    );
  });

  it('opens from the map, and keeps the question', async () => {
    const { getScopes, whoDecides } = renderDecisions(
      `${QUESTION}&delegation=consult`,
    );
    await mapGrid();
    await userEvent.click(screen.getByRole('radio', { name: 'Scopes' }));
    await screen.findByRole('row', { name: /Data of ordering/ });
    expect(getScopes).toHaveBeenCalledWith({ offset: 0, limit: 25 });
    expect(
      await (await answerRegion()).findByText(/decides data\/retention of/),
    ).toBeVisible();
    expect(whoDecides).toHaveBeenCalledTimes(1);
  });

  it('says that nothing matches, and shows all again', async () => {
    const getScopes = jest
      .fn()
      .mockResolvedValueOnce({ ...aScopeList([]), total: 0 })
      .mockResolvedValue(aScopeList());
    renderDecisions('/?view=scopes&q=zzz', { getScopes });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show all scopes' }),
    );
    expect(
      await screen.findByRole('row', { name: /Data of ordering/ }),
    ).toBeVisible();
  });

  it('leads back from behind the last page', async () => {
    const getScopes = jest.fn(async ({ offset = 0 }: ScopeQuery = {}) => ({
      ...aScopeList(offset < 50 ? [aScope()] : []),
      total: 50,
    }));
    renderDecisions('/?view=scopes&page=2', { getScopes });
    const back = await screen.findByRole('button', { name: /previous/i });
    expect(screen.queryByText('Nothing matches')).toBeNull();
    await userEvent.click(back);
    expect(
      await screen.findByRole('row', { name: /Data of ordering/ }),
    ).toBeVisible();
  });

  it('teaches what a scope is where there is none', async () => {
    renderDecisions('/?view=scopes', { getScopes: async () => aScopeList([]) });
    expect(
      await screen.findByText('No scope says yet who decides'),
    ).toBeVisible();
  });

  it('is asked for again after an error', async () => {
    const getScopes = jest
      .fn()
      .mockRejectedValueOnce(new Error('The backend is away'))
      .mockResolvedValue(aScopeList());
    renderDecisions('/?view=scopes', { getScopes });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(
      await screen.findByRole('row', { name: /Data of ordering/ }),
    ).toBeVisible();
  });
});
