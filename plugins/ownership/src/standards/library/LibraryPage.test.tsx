import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OwnershipApi } from '@pillars/plugin-ownership-common';
import { aStandard, aStandardList } from '../../testUtils/fixtures';
import { renderPage } from '../../testUtils/renderPage';
import { LibraryPage } from './LibraryPage';

const PROPOSED = aStandard({
  ref: 'standard:default/events',
  name: 'events',
  title: 'Events',
  guild: undefined,
  version: undefined,
  status: 'proposed',
  phase: 'proposed',
  reviewBy: '2020-01-01',
});

function show(at = '/', more: Partial<OwnershipApi> = {}) {
  const getStandards = jest.fn(async () => ({
    ...aStandardList([aStandard(), PROPOSED]),
    facets: {
      status: [{ value: 'adopted', count: 1 }],
      guild: [{ value: 'guild:default/apis', count: 1 }],
    },
  }));
  renderPage(<LibraryPage />, { getStandards, ...more }, { at });
  return getStandards;
}

/** The names of the lanes, without how many stand there. */
const lanes = () =>
  screen
    .getAllByRole('region', { name: /\d$/ })
    .map(one => within(one).getAllByRole('heading')[0].textContent);

describe('LibraryPage', () => {
  it('has a lane for each status, with what stands there', async () => {
    const getStandards = show();
    const adopted = await screen.findByRole('region', { name: /^Adopted/ });
    expect(getStandards).toHaveBeenCalledWith({ offset: 0, limit: 500 });
    expect(
      within(adopted).getByRole('link', { name: 'Runbooks' }),
    ).toHaveAttribute('href', '/ownership/standards/default/runbooks');
    expect(adopted).toHaveTextContent('apis · 1.0');
    expect(adopted).toHaveTextContent('6 of 10 met, 1 waived · 10 entities');
    expect(
      within(adopted).getByRole('img', {
        name: 'MUSTs: 6 met, 1 waived, 3 unmet',
      }),
    ).toBeVisible();
    expect(lanes()).toEqual([
      'Proposed 1',
      'On trial 0',
      'Adopted 1',
      'Deprecated 0',
      'Retired 0',
    ]);
  });

  it('marks a review that is overdue', async () => {
    show();
    const proposed = await screen.findByRole('region', { name: /^Proposed/ });
    expect(proposed).toHaveTextContent(/Review overdue 2020-01-01, .* ago/);
    expect(proposed).toHaveTextContent('no guild');
  });

  it('asks for what its address says, and shows only these lanes', async () => {
    const getStandards = show(
      '/?status=adopted&guild=guild:default/apis&q=run',
    );
    await screen.findByRole('region', { name: /^Adopted/ });
    expect(lanes()).toEqual(['Adopted 1']);
    expect(getStandards).toHaveBeenCalledWith({
      status: ['adopted'],
      guild: ['guild:default/apis'],
      q: 'run',
      offset: 0,
      limit: 500,
    });
  });

  it('becomes a table with pages, and is narrowed beside it', async () => {
    const getStandards = show();
    await userEvent.click(await screen.findByRole('radio', { name: 'Table' }));
    const row = await screen.findByRole('row', { name: /Runbooks/ });
    expect(within(row).getByText('Adopted')).toBeVisible();
    await userEvent.click(screen.getByRole('checkbox', { name: /^apis/ }));
    await waitFor(() =>
      expect(getStandards).toHaveBeenLastCalledWith({
        guild: ['guild:default/apis'],
        offset: 0,
        limit: 25,
      }),
    );
    await userEvent.click(
      screen.getByRole('checkbox', { name: /removed from the catalog/ }),
    );
    await waitFor(() =>
      expect(getStandards).toHaveBeenLastCalledWith(
        expect.objectContaining({ removed: true }),
      ),
    );
  });

  it('says of whom alone its figures are, and widens again', async () => {
    const getStandards = show('/?team=group:default/shop');
    const all = await screen.findByRole('button', { name: 'Show all' });
    expect(screen.getByText(/the figures are of these alone/)).toBeVisible();
    expect(getStandards).toHaveBeenLastCalledWith(
      expect.objectContaining({ team: ['group:default/shop'] }),
    );
    await userEvent.click(all);
    await waitFor(() =>
      expect(getStandards).toHaveBeenLastCalledWith({ offset: 0, limit: 500 }),
    );
  });

  it('teaches how to publish the first', async () => {
    show('/', { getStandards: async () => aStandardList([]) });
    expect(await screen.findByText('There is no standard yet')).toBeVisible();
    await waitFor(() =>
      expect(document.body).toHaveTextContent('pillars standard new'),
    );
  });

  it('clears filters that nothing passes', async () => {
    const getStandards = jest.fn(async () => aStandardList([]));
    show('/?q=zzz', { getStandards });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Clear filters' }),
    );
    await waitFor(() =>
      expect(getStandards).toHaveBeenLastCalledWith({ offset: 0, limit: 500 }),
    );
  });

  it('says that it loads', async () => {
    show('/', { getStandards: () => new Promise(() => {}) });
    expect(
      await screen.findByText('Loading the standards'),
    ).toBeInTheDocument();
  });

  it('tries again after an error', async () => {
    const getStandards = jest
      .fn()
      .mockRejectedValueOnce(new Error('The backend is away'))
      .mockResolvedValue(aStandardList([aStandard()]));
    show('/', { getStandards });
    expect(await screen.findAllByText(/The backend is away/)).not.toHaveLength(
      0,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'Runbooks' })).toBeVisible();
  });
});
