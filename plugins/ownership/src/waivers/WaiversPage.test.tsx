import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OwnershipApi, WaiverItem } from '@pillars/plugin-ownership-common';
import { aWaiver, aWaiverList } from '../testUtils/fixtures';
import { renderPage } from '../testUtils/renderPage';
import { WaiversPage } from './WaiversPage';

function show(
  items: WaiverItem[],
  { at = '/', ...api }: Partial<OwnershipApi> & { at?: string } = {},
) {
  const getWaivers = jest.fn(async () => aWaiverList(items));
  renderPage(<WaiversPage />, { getWaivers, ...api }, { at });
  return getWaivers;
}

const theRow = () => screen.findByRole('row', { name: /dangling-owner/ });

const offered = async () =>
  within(await theRow())
    .queryAllByRole('button')
    .map(one => one.textContent);

async function openDialog(button: string) {
  await userEvent.click(
    within(await theRow()).getByRole('button', { name: button }),
  );
  return within(await screen.findByRole('dialog'));
}

describe('WaiversPage', () => {
  it('shows what waits and what expires soon', async () => {
    const getWaivers = show([aWaiver()]);
    const row = await theRow();
    expect(getWaivers).toHaveBeenCalledWith({
      status: ['requested', 'expiring'],
      offset: 0,
      limit: 25,
    });
    expect(row).toHaveTextContent('It is switched off in spring.');
    expect(row).toHaveTextContent('until 2099-03-31');
    expect(within(row).getByText('Waits')).toBeVisible();
    expect(
      within(row).getByRole('link', { name: 'dangling-owner' }),
    ).toHaveAttribute('href', '/ownership/rules/dangling-owner');
    expect(
      within(row).getByRole('link', { name: 'see the finding' }),
    ).toHaveAttribute(
      'href',
      `/ownership/findings?state=any&open=${'0'.repeat(32)}`,
    );
    expect(screen.getByRole('checkbox', { name: /Waits\s*1/ })).toBeChecked();
  });

  it('asks for what its address says', async () => {
    const getWaivers = show([aWaiver()], { at: '/?status=expired&q=x&page=1' });
    await theRow();
    expect(getWaivers).toHaveBeenCalledWith({
      status: ['expired'],
      q: 'x',
      offset: 25,
      limit: 25,
    });
  });

  it('shows the selection of a waiver as code', async () => {
    show([
      aWaiver({
        subject: undefined,
        fingerprint: undefined,
        appliesTo: { kind: 'API' },
      }),
    ]);
    expect(within(await theRow()).getByText('{"kind":"API"}')).toBeVisible();
  });

  it('approves with a comment, and asks for the list again', async () => {
    const decideWaiver = jest.fn(async () => aWaiver());
    const getWaivers = show([aWaiver()], { decideWaiver });
    expect(await offered()).toEqual(['Approve', 'Reject']);
    const dialog = await openDialog('Approve');
    await userEvent.type(dialog.getByLabelText('Comment'), 'Fine.');
    await userEvent.click(dialog.getByRole('button', { name: 'Approve' }));
    await waitFor(() => expect(getWaivers).toHaveBeenCalledTimes(2));
    expect(decideWaiver).toHaveBeenCalledWith('w', 'approve', {
      comment: 'Fine.',
    });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('revokes without a comment', async () => {
    const decideWaiver = jest.fn(async () => aWaiver());
    show([aWaiver({ state: 'approved', status: 'active', may: ['revoke'] })], {
      decideWaiver,
    });
    expect(await offered()).toEqual(['Revoke']);
    const dialog = await openDialog('Revoke');
    await userEvent.click(dialog.getByRole('button', { name: 'Revoke' }));
    await waitFor(() =>
      expect(decideWaiver).toHaveBeenCalledWith('w', 'revoke', {}),
    );
  });

  it.each([
    ['own request', { may: ['reject', 'revoke'] }, ['Take back']],
    [
      'waiver that has expired',
      { state: 'approved', status: 'expired', may: ['revoke'] },
      [],
    ],
    [
      'waiver that was rejected',
      { state: 'rejected', status: 'rejected', may: [] },
      [],
    ],
  ] as Array<[string, Partial<WaiverItem>, string[]]>)(
    'offers on an %s only what makes sense',
    async (_what, more, buttons) => {
      show([aWaiver(more)], { at: '/?status=any' });
      expect(await offered()).toEqual(buttons);
    },
  );

  it('says that somebody was faster, and then shows what is so', async () => {
    const conflict = Object.assign(new Error('409'), {
      cause: new Error('The waiver was decided already: it is rejected'),
    });
    const decideWaiver = jest.fn().mockRejectedValue(conflict);
    const getWaivers = show([aWaiver()], { decideWaiver });
    const dialog = await openDialog('Approve');
    await userEvent.click(dialog.getByRole('button', { name: 'Approve' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'The waiver was decided already: it is rejected',
    );
    expect(getWaivers).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(getWaivers).toHaveBeenCalledTimes(2));
  });

  it.each([
    ['/', [aWaiver({ status: 'rejected' })], /Nothing waits/],
    ['/?q=zzz', [aWaiver({ status: 'rejected' })], /Nothing matches/],
    ['/', [], /There are no waivers/],
  ] as Array<[string, WaiverItem[], RegExp]>)(
    'says why the list is empty at %s',
    async (at, others, text) => {
      const { counts } = aWaiverList(others);
      const getWaivers = async () => ({ items: [], total: 0, counts });
      show([], { at, getWaivers });
      expect(await screen.findByText(text)).toBeVisible();
    },
  );

  it('offers a way out of an error', async () => {
    const getWaivers = jest
      .fn()
      .mockRejectedValueOnce(new Error('No database'))
      .mockResolvedValue(aWaiverList([aWaiver()]));
    show([], { getWaivers });
    expect(await screen.findAllByText(/No database/)).not.toHaveLength(0);
    await userEvent.click(
      screen.getByRole('button', { name: 'Show all waivers' }),
    );
    expect(await theRow()).toBeVisible();
  });
});
