import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OwnershipApi } from '@pillars/plugin-ownership-common';
import { aFinding, aFindingList, aWaiver } from '../testUtils/fixtures';
import { renderPage } from '../testUtils/renderPage';
import { FindingsPage } from './FindingsPage';

const GUILD = aFinding({
  rule: 'guild-without-chair',
  subject: 'guild:default/testing',
  message: 'Nobody chairs it.',
  fingerprint: '1'.repeat(32),
  severity: 'warning',
});

function show(at = '/', more: Partial<OwnershipApi> = {}) {
  const getFindings = jest.fn(async ({ fingerprint }) =>
    aFindingList(
      [aFinding(), GUILD].filter(
        one => !fingerprint || fingerprint.includes(one.fingerprint),
      ),
    ),
  );
  renderPage(<FindingsPage />, { getFindings, ...more }, { at });
  return getFindings;
}

describe('FindingsPage', () => {
  it('lists what is open, whatever it is about', async () => {
    const getFindings = show();
    const row = await screen.findByRole('row', { name: /Nobody chairs it/ });
    expect(getFindings).toHaveBeenCalledWith({
      state: ['open'],
      sort: 'severity',
      order: 'asc',
      offset: 0,
      limit: 25,
    });
    expect(within(row).getByRole('link', { name: 'testing' })).toHaveAttribute(
      'href',
      '/catalog/default/guild/testing',
    );
    expect(within(row).getByText('Warning')).toBeVisible();
  });

  it('asks for what its address says', async () => {
    const getFindings = show(
      '/?state=accepted&severity=error&rule=thin-owner&accountable=none&sort=openedAt&order=desc&page=1&q=x',
    );
    await screen.findByRole('row', { name: /Nobody chairs it/ });
    expect(getFindings).toHaveBeenCalledWith({
      state: ['accepted'],
      severity: ['error'],
      rule: ['thin-owner'],
      accountable: ['none'],
      q: 'x',
      sort: 'openedAt',
      order: 'desc',
      offset: 25,
      limit: 25,
    });
  });

  it('sorts by a column, and back', async () => {
    const getFindings = show('/?page=2');
    const found = () => screen.findByRole('columnheader', { name: 'About' });
    await userEvent.click(await found());
    await waitFor(() =>
      expect(getFindings).toHaveBeenLastCalledWith(
        expect.objectContaining({ sort: 'subject', order: 'asc', offset: 0 }),
      ),
    );
    await userEvent.click(await found());
    await waitFor(() =>
      expect(getFindings).toHaveBeenLastCalledWith(
        expect.objectContaining({ sort: 'subject', order: 'desc' }),
      ),
    );
  });

  it('opens the whole of a finding over the list', async () => {
    const getFindings = show();
    await userEvent.click(
      await screen.findByRole('row', { name: /does not exist/ }),
    );
    const panel = await screen.findByRole('dialog');
    expect(await within(panel).findByText('spec.owner = "gone"')).toBeVisible();
    expect(within(panel).getByText(/Name an owner/)).toBeVisible();
    expect(getFindings).toHaveBeenLastCalledWith({
      fingerprint: ['0'.repeat(32)],
      limit: 1,
    });
    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
  });

  it('opens a shared link to a finding that the list does not hold', async () => {
    show(`/?rule=other&open=${GUILD.fingerprint}`);
    const panel = await screen.findByRole('dialog');
    expect(await within(panel).findByText('Nobody chairs it.')).toBeVisible();
  });

  it('says that a finding is not there any more', async () => {
    show('/?open=f');
    const panel = await screen.findByRole('dialog');
    expect(
      await within(panel).findByText(/not in the last review/),
    ).toBeVisible();
  });

  it('says in its row that a finding is waived and disputed', async () => {
    const waiver = aWaiver({ state: 'approved' });
    show('/', {
      getFindings: async () =>
        aFindingList([aFinding({ waiver, disputes: 2 })]),
    });
    expect(
      await screen.findByText(
        'dangling-owner · waived until 2099-03-31 · disputed by 2',
      ),
    ).toBeVisible();
  });

  it.each([
    ['/', 'Nothing is open'],
    ['/?q=zzz', 'Nothing matches'],
  ])('says why the list is empty at %s', async (at, text) => {
    show(at, { getFindings: async () => aFindingList([]) });
    expect(await screen.findByText(text)).toBeVisible();
  });

  it('searches for what is typed, and for nothing after a way out', async () => {
    const getFindings = jest.fn(async () => aFindingList([]));
    show('/?q=zz', { getFindings });
    const search = await screen.findByRole('searchbox', { name: 'Search' });
    expect(search).toHaveValue('zz');
    await userEvent.type(search, 'z');
    await waitFor(() =>
      expect(getFindings).toHaveBeenLastCalledWith(
        expect.objectContaining({ q: 'zzz' }),
      ),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show everything' }),
    );
    await waitFor(() =>
      expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveValue(''),
    );
    expect(getFindings).toHaveBeenLastCalledWith({
      sort: 'severity',
      order: 'asc',
      offset: 0,
      limit: 25,
    });
  });

  it('offers a way out of an error', async () => {
    const getFindings = jest
      .fn()
      .mockRejectedValueOnce(new Error('Too many filters'))
      .mockResolvedValue(aFindingList([aFinding()]));
    show('/?q=x', { getFindings });
    expect(await screen.findAllByText(/Too many filters/)).not.toHaveLength(0);
    await userEvent.click(
      screen.getByRole('button', { name: 'Show everything' }),
    );
    expect(
      await screen.findByRole('row', { name: /does not exist/ }),
    ).toBeVisible();
  });
});
