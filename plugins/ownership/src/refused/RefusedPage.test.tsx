import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RefusedItem, RefusedResponse } from '@pillars/plugin-ownership-common';
import { aRefusal } from '../testUtils/fixtures';
import { renderPage } from '../testUtils/renderPage';
import { RefusedPage } from './RefusedPage';

const answer = (
  items: RefusedItem[],
  more: Partial<RefusedResponse> = {},
): RefusedResponse => ({
  items,
  total: items.length,
  withheld: false,
  ...more,
});

function show(at = '/', given = answer([aRefusal()])) {
  const getRefused = jest.fn(async () => given);
  renderPage(<RefusedPage />, { getRefused }, { at });
  return getRefused;
}

describe('RefusedPage', () => {
  it('says what is refused, why, and where to mend it', async () => {
    const getRefused = show();
    const row = await screen.findByRole('row', { name: /nobody/ });
    expect(getRefused).toHaveBeenCalledWith({ offset: 0, limit: 25 });
    expect(within(row).getByText('Not accepted')).toBeVisible();
    expect(within(row).getByText('spec.owner is missing.')).toBeVisible();
    expect(within(row).getByRole('link')).toHaveAttribute(
      'href',
      'https://github.com/acme/nobody/blob/main/catalog-info.yaml',
    );
    expect(screen.getByRole('status')).toHaveTextContent('1 definition');
  });

  it.each([
    ['file:/catalog/a.yaml', '/catalog/a.yaml'],
    ['url:data:text/html,x', 'data:text/html,x'],
    ['a-provider:main', 'a-provider:main'],
    [undefined, 'in an unknown file'],
  ])('links to no file at %s', async (location, text) => {
    show('/', answer([aRefusal({ location })]));
    const row = await screen.findByRole('row', { name: /nobody/ });
    expect(within(row).getByText(text)).toBeVisible();
    expect(within(row).queryByRole('link')).not.toBeInTheDocument();
  });

  it('leads to what is still in the catalog', async () => {
    const outdated = aRefusal({ type: 'outdated', location: 'file:/a.yaml' });
    show('/', answer([outdated]));
    const row = await screen.findByRole('row', { name: /nobody/ });
    expect(within(row).getByText('Outdated')).toBeVisible();
    expect(within(row).getByRole('link')).toHaveAttribute(
      'href',
      '/catalog/default/component/nobody',
    );
  });

  it('opens at what its address says', async () => {
    const getRefused = show('/?type=duplicate&q=shop&page=2');
    await screen.findByRole('row', { name: /nobody/ });
    expect(getRefused).toHaveBeenCalledWith({
      type: ['duplicate'],
      q: 'shop',
      offset: 50,
      limit: 25,
    });
  });

  it('asks for everything where its address makes no sense', async () => {
    const getRefused = show('/?type=odd&page=-1');
    await screen.findByRole('row', { name: /nobody/ });
    expect(getRefused).toHaveBeenCalledWith({ offset: 0, limit: 25 });
  });

  it('searches, on the first page', async () => {
    const getRefused = show('/?page=1', answer([aRefusal()], { total: 30 }));
    await userEvent.type(await screen.findByRole('searchbox'), 'owner');
    await waitFor(() =>
      expect(getRefused).toHaveBeenLastCalledWith({
        q: 'owner',
        offset: 0,
        limit: 25,
      }),
    );
  });

  it('turns the page', async () => {
    const getRefused = show('/', answer([aRefusal()], { total: 30 }));
    await screen.findByRole('row', { name: /nobody/ });
    await userEvent.click(screen.getByRole('button', { name: /next/i }));
    await waitFor(() =>
      expect(getRefused).toHaveBeenLastCalledWith({ offset: 25, limit: 25 }),
    );
  });

  it.each([
    ['/', answer([]), 'The catalog refuses nothing'],
    ['/?q=zzz', answer([]), 'Nothing matches'],
    ['/', answer([], { withheld: true }), 'This list is withheld'],
  ])('says why the list is empty at %s', async (at, given, text) => {
    show(at, given);
    expect(await screen.findByText(text)).toBeVisible();
  });

  it('offers a way out of an error', async () => {
    const getRefused = jest
      .fn()
      .mockRejectedValueOnce(new Error('Out of range'))
      .mockResolvedValue(answer([aRefusal()]));
    renderPage(<RefusedPage />, { getRefused }, { at: '/?page=9' });
    expect(await screen.findAllByText(/Out of range/)).not.toHaveLength(0);
    await userEvent.click(
      screen.getByRole('button', { name: 'Show everything' }),
    );
    expect(await screen.findByRole('row', { name: /nobody/ })).toBeVisible();
  });

  it('explains each sort of refusal', async () => {
    show();
    expect(await screen.findByText('What this means')).toBeVisible();
    expect(screen.getByText(/still shows an older one/)).toBeVisible();
    expect(screen.getByText(/and drops this one/)).toBeVisible();
  });
});
