import { OwnershipApi, WaiverItem } from '@pillars/plugin-ownership-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aFinding, aFindingList, aWaiver, READY } from '../testUtils/fixtures';
import {
  aMine,
  anUnconfirmed,
  BLUE,
  mineApi,
  mineFindings,
  mineWaivers,
  someChanges,
  someUnconfirmed,
} from '../testUtils/mineFixtures';
import { renderPage } from '../testUtils/renderPage';
import { MinePage } from './MinePage';

const show = (more: Partial<OwnershipApi> = {}, at = '/') =>
  renderPage(<MinePage />, mineApi(more), { at });

const boxOf = (name: string) =>
  screen.findByRole('checkbox', { name: `Select ${name}` });

const SAID = {
  confirmed: ['component:default/cart', 'component:default/search'],
  missing: [] as string[],
  confirmedBy: 'user:default/ann',
  confirmedAt: new Date().toISOString(),
};

describe('MinePage', () => {
  it('lists what one’s teams must fix, and opens it with its lines', async () => {
    show({ getFindings: async () => aFindingList([aFinding()]) });
    expect(
      await screen.findByRole('heading', {
        name: 'What my teams must fix (1)',
      }),
    ).toBeVisible();
    expect(screen.getByText(/gone does not exist/)).toBeVisible();
    expect(screen.getByText(/^To do: /)).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: /checkout, dangling-owner$/ }),
    );
    const panel = await screen.findByRole('dialog');
    expect(await within(panel).findByText('spec.owner = "gone"')).toBeVisible();
  });

  it('marks what is accepted, and for how long', async () => {
    const waiver = aWaiver({ state: 'approved' });
    show({ getMineFindings: async () => mineFindings([aFinding({ waiver })]) });
    expect(await screen.findByText('Accepted')).toBeVisible();
    expect(screen.getByText(/waived until 2099-03-31/)).toBeVisible();
  });

  it('asks for ten at a time, and for the page of its address', async () => {
    const getMineFindings = jest.fn(async () => ({
      ...mineFindings(),
      total: 30,
    }));
    show({ getMineFindings }, '/?fixes=1');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Next table page' }),
    );
    await waitFor(() =>
      expect(getMineFindings).toHaveBeenLastCalledWith({
        offset: 20,
        limit: 10,
      }),
    );
    expect(getMineFindings).toHaveBeenNthCalledWith(1, {
      offset: 10,
      limit: 10,
    });
  });

  it('confirms all that is selected in two clicks, and says who and when', async () => {
    const confirm = jest.fn(async () => SAID);
    const getUnconfirmed = jest
      .fn()
      .mockResolvedValueOnce(someUnconfirmed())
      .mockResolvedValue(someUnconfirmed([]));
    const getMineChanges = jest.fn(async () => someChanges());
    show({ confirm, getUnconfirmed, getMineChanges });
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Select all 2' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Confirm 2' }));
    expect(confirm).toHaveBeenCalledWith({ subjects: SAID.confirmed });
    const status = await screen.findByText('2 ownerships confirmed');
    expect(status).toBeVisible();
    expect(screen.getByText(/just now: cart, search/)).toBeVisible();
    expect(
      await screen.findByText('There is nothing to confirm.'),
    ).toBeVisible();
    // What was said is news.
    expect(getMineChanges).toHaveBeenCalledTimes(2);
  });

  it('confirms one, and says what could not be confirmed', async () => {
    const confirm = jest.fn(async () => ({
      ...SAID,
      confirmed: ['component:default/cart'],
      missing: ['component:default/search'],
    }));
    show({ confirm });
    await userEvent.click(await boxOf('cart'));
    await userEvent.click(screen.getByRole('button', { name: 'Confirm 1' }));
    expect(confirm).toHaveBeenCalledWith({
      subjects: ['component:default/cart'],
    });
    expect(await screen.findByText('1 could not be confirmed')).toBeVisible();
  });

  it('confirms those that were selected one by one', async () => {
    const confirm = jest.fn(async () => SAID);
    show({ confirm });
    await userEvent.click(await boxOf('cart'));
    await userEvent.click(await boxOf('search'));
    expect(await boxOf('cart')).toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Confirm 2' }));
    expect(confirm).toHaveBeenCalledWith({ subjects: SAID.confirmed });
  });

  it('keeps the selection when confirming fails', async () => {
    const confirm = jest.fn().mockRejectedValue(new Error('Away'));
    show({ confirm });
    await userEvent.click(await boxOf('cart'));
    await userEvent.click(screen.getByRole('button', { name: 'Confirm 1' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Away');
    expect(await boxOf('cart')).toBeChecked();
  });

  it('says when something was confirmed last', async () => {
    const old = anUnconfirmed('cart', { confirmedOn: '2024-02-01', tier: 1 });
    show({ getUnconfirmed: async () => someUnconfirmed([old]) });
    const row = await screen.findByRole('row', { name: /cart/ });
    expect(within(row).getByText('2024-02-01')).toBeVisible();
    expect(within(row).getByText('service · Tier 1')).toBeVisible();
  });

  it('says that nobody is asked to confirm', async () => {
    show({ getUnconfirmed: async () => ({ items: [], total: 0 }) });
    expect(
      await screen.findByText(/does not ask to confirm ownership/),
    ).toBeVisible();
  });

  it('lists waivers that wait, with what one may do', async () => {
    const waiver: WaiverItem = aWaiver({ may: ['approve', 'reject'] });
    show({ getMineWaivers: async () => mineWaivers([waiver]) });
    expect(
      await screen.findByRole('heading', { name: 'Waivers that wait (1)' }),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Approve' })).toBeVisible();
    expect(screen.getByText(waiver.reason)).toBeVisible();
  });

  it('tells what changed, each in a line', async () => {
    const at = new Date().toISOString();
    const subject = 'component:default/cart';
    const finding = { at, subject, rule: 'thin-owner', fingerprint: 'f' };
    const boss = 'user:default/boss';
    show({
      getMineChanges: async () =>
        someChanges([
          { type: 'opened', ...finding },
          { type: 'resolved', ...finding, rule: 'no-on-call' },
          { type: 'waived', ...finding, rule: 'no-runbook', by: boss },
          { type: 'waived', at, rule: 'no-domain', by: boss },
          { type: 'confirmed', at, subject, by: boss },
          {
            type: 'owner',
            at,
            subject,
            before: BLUE,
            after: 'group:default/x',
          },
          { type: 'owner', at, subject, before: BLUE },
          { type: 'owner', at, subject, after: BLUE },
        ]),
    });
    const heading = await screen.findByRole('heading', {
      name: 'What changed this week (8)',
    });
    expect(heading).toBeVisible();
    const lines = screen
      .getAllByRole('listitem')
      .map(one => one.textContent)
      .filter(text => text?.includes('just now'))
      .map(text => text!.replace(/^.*just now/, ''));
    expect(lines).toEqual([
      'thin-owner on cart',
      'no-on-call on cart',
      'no-runbook on cart, by boss',
      'no-domain on a selection, by boss',
      'cart, by boss',
      'cart, from blue to x',
      'cart has no living owner; it was blue',
      'cart has an owner: blue',
    ]);
    // The finding is there to open; what was resolved is only a rule any more.
    expect(screen.getByRole('link', { name: 'thin-owner' })).toHaveAttribute(
      'href',
      '/ownership/findings?state=any&open=f',
    );
    expect(screen.getByRole('link', { name: 'no-on-call' })).toHaveAttribute(
      'href',
      '/ownership/rules/no-on-call',
    );
  });

  it('says that the first review makes everything new', async () => {
    const change = { type: 'opened' as const, at: READY.reviewedAt! };
    show({
      getMineChanges: async () =>
        someChanges([{ ...change, subject: 'component:default/cart' }], {
          firstReviewOn: '2026-01-01',
        }),
    });
    expect(
      await screen.findByText(/The first review was on 2026-01-01/),
    ).toBeVisible();
  });

  it('is about the team and the change of its address', async () => {
    const getMine = jest.fn(async () =>
      aMine({
        teams: [
          { ref: BLUE, title: 'Blue', below: 2 },
          { ref: 'group:default/red', below: 0 },
        ],
      }),
    );
    const getUnconfirmed = jest.fn(async () => someUnconfirmed());
    const getMineChanges = jest.fn(async () => someChanges());
    show(
      { getMine, getUnconfirmed, getMineChanges },
      '/?team=group:default/red&change=owner',
    );
    expect(await screen.findByText(/for 2 groups below them/)).toBeVisible();
    expect(getUnconfirmed).toHaveBeenCalledWith({
      team: ['group:default/red'],
      offset: 0,
      limit: 10,
    });
    expect(getMineChanges).toHaveBeenCalledWith({
      team: ['group:default/red'],
      change: ['owner'],
      offset: 0,
      limit: 10,
    });
    expect(getMine).toHaveBeenCalledWith({});
    expect(await screen.findByText('No such change this week.')).toBeVisible();
  });

  it('is about all of one’s teams where the address names another’s', async () => {
    const getMineFindings = jest.fn(async () => mineFindings());
    show({ getMineFindings }, '/?team=group:default/theirs');
    expect(await screen.findByText(/gone does not exist/)).toBeVisible();
    expect(getMineFindings).toHaveBeenCalledWith({ offset: 0, limit: 10 });
  });

  it('says which part of a long list it shows', async () => {
    const getMineFindings = async () => ({ ...mineFindings(), total: 31 });
    show({ getMineFindings }, '/?fixes=1');
    expect(await screen.findByText('11 - 20 of 31')).toBeVisible();
  });

  it('teaches who is in no team, and who has nothing to do', async () => {
    show({
      getMine: async () => aMine({ teams: [] }),
      getMineFindings: async () => mineFindings([]),
      getUnconfirmed: async () => someUnconfirmed([]),
    });
    expect(await screen.findByText('You are in no team')).toBeVisible();
    expect(screen.getByText(/spec\.memberOf/)).toBeVisible();
    expect(
      await screen.findByText('Your teams have nothing to fix.'),
    ).toBeVisible();
    expect(screen.getByText(/No waiver waits for you/)).toBeVisible();
    expect(screen.getByText('Nothing changed this week.')).toBeVisible();
  });

  it('says that one list failed, and tries again', async () => {
    const getMineFindings = jest
      .fn()
      .mockRejectedValueOnce(new Error('Away'))
      .mockResolvedValue(mineFindings());
    show({ getMineFindings });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(await screen.findByText(/gone does not exist/)).toBeVisible();
  });

  it('waits for the first review', async () => {
    const getMineFindings = jest.fn();
    show({
      getMine: async () =>
        aMine({ status: { state: 'pending', running: true } }),
      getMineFindings,
    });
    expect(
      await screen.findByText('The first review has not ended yet'),
    ).toBeVisible();
    expect(getMineFindings).not.toHaveBeenCalled();
  });
});
