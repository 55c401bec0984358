import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aCell,
  aDecisionMap,
  aDomain,
  aKnownDecision,
  DECISIONS,
} from '../../testUtils/decisionFixtures';
import { mapGrid, renderDecisions } from '../../testUtils/renderDecisions';

/** What each cell says to those who hear it. */
const cells = async () =>
  (await mapGrid())
    .getAllByRole('link')
    .map(one => one.querySelector(':scope > :not([aria-hidden])')?.textContent)
    .filter(Boolean);

describe('the map', () => {
  it('says how each decision stands in each domain', async () => {
    const { getDecisionMap } = renderDecisions();
    expect(await cells()).toEqual([
      'Data in Sales: overlapping, by payments and platform, 3 of 4 things decided',
      'Data in support: expired, by payments, 4 of 4 things decided',
      'Delivery in Sales: missing, 1 of 4 things decided',
      'Delivery in support: missing, 0 of 4 things decided',
      'Releases in Sales: partly, by payments, 2 of 4 things decided',
      'Releases in support: open, 0 of 4 things decided',
      'People in Sales: open, 0 of 4 things decided',
      'People in support: open, 0 of 4 things decided',
      'snacks in Sales: covered, by payments, 4 of 4 things decided',
      'snacks in support: open, 0 of 4 things decided',
    ]);
    expect(getDecisionMap).toHaveBeenCalledWith({ offset: 0, limit: 50 });
    const rows = (await mapGrid()).getAllByRole('rowheader');
    expect(rows.map(one => one.textContent)).toEqual([
      'Datarequired',
      'Deliveryrequired',
      'Releases',
      'People',
      'snacksnot in the taxonomy',
    ]);
    expect(
      (await mapGrid()).getByRole('link', { name: 'Sales' }),
    ).toHaveAttribute('href', '/catalog/default/domain/sales');
  });

  it('shows the whole taxonomy, and says so in its address', async () => {
    renderDecisions();
    await mapGrid();
    await userEvent.click(
      screen.getByRole('switch', { name: 'Whole taxonomy' }),
    );
    expect(
      await (await mapGrid()).findByRole('rowheader', { name: 'Retention' }),
    ).toBeVisible();
    expect(
      (await mapGrid()).getByRole('link', { name: /^Retention in Sales/ }),
    ).toHaveAttribute('href', expect.stringContaining('rows=all'));
  });

  it('is one stop of the Tab key, with arrow keys inside', async () => {
    renderDecisions();
    const links = (await mapGrid()).getAllByRole('link');
    expect(links.filter(one => one.tabIndex === 0)).toHaveLength(1);
    const cell = async (name: RegExp) =>
      (await mapGrid()).getByRole('link', { name });
    (await cell(/^Data in Sales/)).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    expect(await cell(/^Delivery in support/)).toHaveFocus();
    expect(await cell(/^Delivery in support/)).toHaveAttribute('tabindex', '0');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(await cell(/^support$/)).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(await screen.findByRole('dialog')).toBeVisible();
  });

  it('counts the gaps of what must be decided, and lights them', async () => {
    renderDecisions();
    await mapGrid();
    const summary = screen.getByText(/cells that must be decided/);
    expect(summary).toHaveTextContent(
      'of 4 cells that must be decided 2 missing; of all 10 cells 1 overlapping and 1 expired.',
    );
    await userEvent.click(screen.getByRole('link', { name: '2 missing' }));
    await screen.findByText(/Only missing cells are lit/);
    const dimmed = (await cells()).filter(one =>
      one?.endsWith('not among what is asked for'),
    );
    expect(dimmed).toHaveLength(8);
    expect(
      (await mapGrid()).getByRole('link', {
        name: 'Delivery in Sales: missing, 1 of 4 things decided',
      }),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('link', { name: 'Light all cells' }),
    );
    await waitFor(async () =>
      expect((await cells()).filter(one => one?.includes('not among'))).toEqual(
        [],
      ),
    );
  });

  it('asks for what it is narrowed to, and dims what does not match', async () => {
    const domain = aDomain('sales', [
      aCell('data', 'covered', { matches: false }),
    ]);
    const getDecisionMap = jest.fn(async () =>
      aDecisionMap({
        decisions: [aKnownDecision('data', { scopes: 1 })],
        domains: [domain],
        total: 1,
      }),
    );
    renderDecisions('/?delegation=consult&delegation=nonsense', {
      getDecisionMap,
    });
    expect(await cells()).toEqual([
      'data in sales: covered, by payments, 4 of 4 things decided, not among what is asked for',
    ]);
    expect(getDecisionMap).toHaveBeenLastCalledWith({
      delegation: ['consult'],
      offset: 0,
      limit: 50,
    });
    await userEvent.click(screen.getByRole('button', { name: 'Filters' }));
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Activation 1' }),
    );
    await waitFor(() =>
      expect(getDecisionMap).toHaveBeenLastCalledWith({
        impact: ['activation'],
        delegation: ['consult'],
        offset: 0,
        limit: 50,
      }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    await waitFor(() =>
      expect(getDecisionMap).toHaveBeenLastCalledWith({ offset: 0, limit: 50 }),
    );
  });

  it('is paged where there are many domains', async () => {
    const getDecisionMap = jest.fn(async () => aDecisionMap({ total: 120 }));
    renderDecisions('/', { getDecisionMap });
    await mapGrid();
    expect(screen.getByText(/^In the 2 domains below/)).toBeVisible();
    // The map has pages of its own size.
    expect(screen.queryByLabelText(/page size/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /next/i }));
    await waitFor(() =>
      expect(getDecisionMap).toHaveBeenLastCalledWith({
        offset: 50,
        limit: 50,
      }),
    );
  });

  it('says what each state means', async () => {
    renderDecisions();
    await mapGrid();
    const legend = screen.getByLabelText('Legend');
    expect(within(legend).getAllByRole('term')).toHaveLength(7);
    expect(legend).toHaveTextContent(/Expired.*past/);
  });

  it('is asked for again after an error', async () => {
    const getDecisionMap = jest
      .fn()
      .mockRejectedValueOnce(new Error('The backend is away'))
      .mockResolvedValue(aDecisionMap());
    renderDecisions('/', { getDecisionMap });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(await mapGrid()).toBeDefined();
  });

  it('teaches what a scope is where there is none', async () => {
    renderDecisions('/', {
      getDecisionMap: async () =>
        aDecisionMap({
          decisions: DECISIONS.map(one => ({ ...one, scopes: 0 })),
        }),
    });
    expect(
      await screen.findByText('No scope says yet who decides'),
    ).toBeVisible();
    expect(screen.queryByRole('grid')).toBeNull();
    expect(screen.getByRole('form', { name: 'Ask' })).toBeVisible();
  });

  it('says what it needs where there are no domains', async () => {
    renderDecisions('/', {
      getDecisionMap: async () => aDecisionMap({ domains: [], total: 0 }),
    });
    expect(await screen.findByText('The map needs domains')).toBeVisible();
    expect(screen.getByRole('link', { name: 'All scopes' })).toHaveAttribute(
      'href',
      expect.stringContaining('view=scopes'),
    );
    expect(screen.getByRole('form', { name: 'Ask' })).toBeVisible();
  });
});
