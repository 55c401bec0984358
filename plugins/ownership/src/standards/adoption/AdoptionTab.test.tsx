import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BoundQuery, OwnershipApi } from '@pillars/plugin-ownership-common';
import {
  aMetRequirement,
  aRequirement,
  aWaiver,
  aWaiverList,
} from '../../testUtils/fixtures';
import { renderPage } from '../../testUtils/renderPage';
import {
  aBound,
  anAdoption,
  aStandardAnswer,
} from '../../testUtils/standardFixtures';
import { StandardsRoutes } from '../StandardsRoutes';

function show(search = '', more: Partial<OwnershipApi> = {}) {
  const getBound = jest.fn(async (_ref: string, _query: BoundQuery) => ({
    items: [aBound()],
    total: 1,
  }));
  renderPage(
    <StandardsRoutes />,
    {
      getStandard: async () => aStandardAnswer(),
      getAdoption: async () => anAdoption(),
      getGuild: async () => undefined,
      getBound,
      ...more,
    },
    { at: `/default/runbooks?tab=adoption${search}` },
  );
  return getBound;
}

const matrix = () => screen.findByRole('grid', { name: 'Adoption' });

describe('the matrix', () => {
  it('counts each state by domain, team and requirement', async () => {
    show();
    const grid = within(await matrix());
    expect(
      grid.getAllByRole('columnheader').map(one => one.textContent),
    ).toEqual(['Domain and team', 'Binds', 'MUSTexists', 'SHOULDtried']);
    expect(
      grid
        .getAllByRole('link')
        .map(
          one => one.querySelector(':scope > :not([aria-hidden])')?.textContent,
        ),
    ).toEqual([
      'all: 11 bound',
      'exists, all: 6 met, 1 waived, 1 waiver expires, 3 unmet',
      'tried, all: 11 cannot be checked',
      'sales: 10 bound',
      'exists, sales: 6 met, 1 waived, 1 waiver expires, 2 unmet',
      'tried, sales: 10 cannot be checked',
      'checkout in sales: 4 bound',
      'exists, checkout in sales: 2 met, 1 waiver expires, 1 unmet',
      'tried, checkout in sales: 4 cannot be checked',
      'shop in sales: 6 bound',
      'exists, shop in sales: 4 met, 1 waived, 1 unmet',
      'tried, shop in sales: 6 cannot be checked',
      'no domain: 1 bound',
      'exists, no domain: 1 unmet',
      'tried, no domain: 1 cannot be checked',
      'nobody in no domain: 1 bound',
      'exists, nobody in no domain: 1 unmet',
      'tried, nobody in no domain: 1 cannot be checked',
    ]);
  });

  it('is narrowed by its address, totals and all, and widened again', async () => {
    show('&team=group:default/shop');
    const grid = await matrix();
    expect(
      within(grid).getByRole('link', { name: /^exists, all/ }),
    ).toHaveAccessibleName('exists, all: 4 met, 1 waived, 1 unmet');
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    await waitFor(() =>
      expect(
        within(grid).getByRole('link', { name: 'all: 11 bound' }),
      ).toBeVisible(),
    );
  });

  it('says that nothing is where its address looks', async () => {
    show('&domain=domain:default/moon');
    expect(
      await screen.findByText('Nothing that it binds is there.'),
    ).toBeVisible();
  });

  it('is one stop of the Tab key, with arrow keys inside', async () => {
    show();
    const grid = within(await matrix());
    const cell = (name: RegExp) => grid.getByRole('link', { name });
    expect(
      grid.getAllByRole('link').filter(one => one.tabIndex === 0),
    ).toHaveLength(1);
    cell(/^all:/).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{ArrowDown}');
    expect(cell(/^exists, checkout in sales/)).toHaveFocus();
    expect(cell(/^exists, checkout in sales/)).toHaveAttribute('tabindex', '0');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(cell(/^checkout in sales: 4/)).toHaveFocus();
  });

  it('folds the teams of a domain', async () => {
    show();
    const grid = within(await matrix());
    const fold = grid.getByRole('button', { name: 'Teams of sales' });
    expect(fold).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(fold);
    expect(fold).toHaveAttribute('aria-expanded', 'false');
    expect(grid.queryByRole('link', { name: /shop in sales/ })).toBeNull();
  });

  it('says that nothing is bound, and why', async () => {
    show('', {
      getAdoption: async () => anAdoption({ entities: 0, rows: [] }),
    });
    expect(await screen.findByText('Nothing is bound')).toBeVisible();
    expect(
      screen.getByText(/matches nothing in the catalog today/),
    ).toHaveTextContent(/^appliesTo matches nothing/);
  });

  it('gives no other reason for what was removed', async () => {
    show('', {
      getStandard: async () =>
        aStandardAnswer(undefined, { removedAt: '2026-01-01T00:00:00Z' }),
      getAdoption: async () => anAdoption({ entities: 0, rows: [] }),
    });
    expect(
      await screen.findByText(/not in the catalog any more binds nothing/),
    ).toBeVisible();
  });

  it('tries again after an error', async () => {
    const getAdoption = jest
      .fn()
      .mockRejectedValueOnce(new Error('The backend is away'))
      .mockResolvedValue(anAdoption());
    show('', { getAdoption });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(await matrix()).toBeVisible();
  });
});

describe('the entities behind a cell', () => {
  const openCell = async (name: RegExp) => {
    await userEvent.click(within(await matrix()).getByRole('link', { name }));
    return within(await screen.findByRole('dialog'));
  };

  it('are those of the requirement, the domain and the team', async () => {
    const getBound = show();
    const panel = await openCell(/^exists, shop in sales/);
    expect(
      await panel.findByRole('link', { name: 'checkout' }),
    ).toHaveAttribute('href', '/catalog/default/component/checkout');
    expect(getBound).toHaveBeenCalledWith('standard:default/runbooks', {
      requirement: 'exists',
      domain: ['domain:default/sales'],
      team: ['group:default/shop'],
      offset: 0,
      limit: 25,
    });
    expect(panel.getByText('Unmet')).toBeVisible();
    expect(panel.getByText(/Do what no-runbook says of it/)).toBeVisible();
    expect(panel.getByText('It has a runbook.')).toBeVisible();
  });

  it('come back with their address, and go with it', async () => {
    const getBound = show('&requirement=exists&state=unmet&rowTeam=none');
    const panel = within(await screen.findByRole('dialog'));
    expect(await panel.findByRole('link', { name: 'checkout' })).toBeVisible();
    expect(getBound).toHaveBeenCalledWith(
      'standard:default/runbooks',
      expect.objectContaining({ state: ['unmet'], team: ['none'] }),
    );
    expect(panel.getByRole('checkbox', { name: 'Unmet 1' })).toBeChecked();
    await userEvent.click(panel.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('are narrowed by state and by text', async () => {
    const getBound = show();
    const panel = await openCell(/^exists, all/);
    await userEvent.click(panel.getByRole('checkbox', { name: 'Unmet 3' }));
    await userEvent.type(panel.getByRole('searchbox'), 'check');
    await waitFor(() =>
      expect(getBound).toHaveBeenLastCalledWith('standard:default/runbooks', {
        requirement: 'exists',
        state: ['unmet'],
        q: 'check',
        offset: 0,
        limit: 25,
      }),
    );
  });

  it('show all requirements where no one was chosen, the unmet first', async () => {
    const met = aMetRequirement({ id: 'a' });
    show('', {
      getBound: async () => ({
        items: [aBound({ requirements: [met, aRequirement()] })],
        total: 1,
      }),
    });
    const panel = await openCell(/^shop in sales: 6/);
    const list = await panel.findByRole('list', { name: 'Entities' });
    expect(list).toHaveTextContent(/Unmet.*exists.*Met.*a$/);
  });

  it('are none of a requirement that it does not have', async () => {
    const getBound = show('&requirement=constructor');
    expect(await screen.findByText(/does not ask for that/)).toBeVisible();
    expect(getBound).not.toHaveBeenCalled();
  });

  it('say that nothing has all that is asked for', async () => {
    show('&requirement=exists&q=zzz', {
      getBound: async () => ({ items: [], total: 0 }),
    });
    expect(
      await screen.findByText('Nothing has all that is asked for.'),
    ).toBeVisible();
  });

  it('can be asked a waiver for, which then waits', async () => {
    const requestWaiver = jest.fn(async () => aWaiver());
    const getWaivers = jest
      .fn()
      .mockResolvedValueOnce(aWaiverList([]))
      .mockResolvedValue(
        aWaiverList([
          aWaiver({ rule: 'standard-unmet', fingerprint: '2'.repeat(32) }),
        ]),
      );
    show('&requirement=exists', { requestWaiver, getWaivers });
    const panel = within(await screen.findByRole('dialog'));
    await userEvent.click(
      await panel.findByRole('button', { name: 'Ask for a waiver…' }),
    );
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Ask for a waiver' }),
    );
    expect(dialog.getByText('It has a runbook.')).toBeVisible();
    await userEvent.type(dialog.getByLabelText(/Reason/), 'It is written.');
    await userEvent.click(dialog.getByRole('button', { name: '30 days' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Ask' }));
    expect(await panel.findByText(/waits for a decision/)).toBeVisible();
    expect(requestWaiver).toHaveBeenCalledWith(
      expect.objectContaining({
        fingerprint: '2'.repeat(32),
        reason: 'It is written.',
      }),
    );
    expect(getWaivers).toHaveBeenLastCalledWith(
      expect.objectContaining({
        subject: ['component:default/checkout'],
        status: ['requested'],
      }),
    );
    expect(
      panel.queryByRole('button', { name: 'Ask for a waiver…' }),
    ).toBeNull();
  });
});

describe('adoption over time', () => {
  const day = (on: string, met: number) => ({
    ...anAdoption().requirements[0],
    day: on,
    met,
    waived: 0,
    unmet: 10 - met,
  });

  it('is drawn for each requirement, and said in a table', async () => {
    show('', {
      getAdoption: async () =>
        anAdoption({ history: [day('2026-01-01', 2), day('2026-02-01', 5)] }),
    });
    expect(
      await screen.findByRole('img', {
        name: /^exists from 2026-01-01 to .*: 20\s%\s→\s50\s%$/,
      }),
    ).toBeVisible();
    expect(
      screen.getByRole('img', { name: /^tried .*: cannot be checked$/ }),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: /The same as a table/ }),
    );
    const rows = await screen.findAllByRole('row', { name: /exists|2026/ });
    expect(rows.map(row => row.textContent)).toContain(
      '2026-02-01exists50\u00a0%5050',
    );
  });

  it.each([
    [undefined, /you may not see everything/],
    [[], /Nothing was counted yet/],
  ])('says why it is not there: %j', async (history, words) => {
    show('', { getAdoption: async () => anAdoption({ history }) });
    expect(await screen.findByText(words)).toBeVisible();
  });
});
