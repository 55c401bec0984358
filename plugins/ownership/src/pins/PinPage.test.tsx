import { OwnershipApi } from '@pillars/plugin-ownership-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import {
  aChange,
  anAgenda,
  anItem,
  aPin,
  aPinAnswer,
  changesOf,
  PIN_ID,
} from '../testUtils/pinFixtures';
import { renderPage } from '../testUtils/renderPage';
import { PinsRoutes } from './PinsRoutes';

const AT = `/ownership/pins/${PIN_ID}`;

const show = (api: Partial<OwnershipApi>, at = AT) =>
  renderPage(
    <Routes>
      <Route path="/ownership/pins/*" element={<PinsRoutes />} />
    </Routes>,
    {
      getPin: async () => aPinAnswer(),
      getPinAgenda: async () => anAgenda([anItem()]),
      getPinFindings: async () => ({ items: [], total: 0 }),
      getPinChanges: async () => changesOf([aChange()]),
      ...api,
    },
    { at },
  );

describe('the list of pinned reviews', () => {
  it('says what each holds, and leads to it', async () => {
    show(
      { getPins: async () => ({ items: [aPin()], total: 1 }) },
      '/ownership/pins',
    );
    const row = await screen.findByRole('row', { name: /Board, January/ });
    expect(row).toHaveTextContent('1 of 3');
    expect(
      within(row).getByRole('link', { name: 'Board, January' }),
    ).toHaveAttribute('href', AT);
  });

  it('says what pinning is for, and pins', async () => {
    const pinReview = jest.fn().mockResolvedValue(aPin());
    show(
      { getPins: async () => ({ items: [], total: 0 }), pinReview },
      '/ownership/pins',
    );
    expect(await screen.findByText('No review is pinned yet')).toBeVisible();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Pin the review' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(
      dialog.getByRole('button', { name: 'Pin the review' }),
    );
    expect(await dialog.findByText('Give it a few words.')).toBeVisible();
    expect(pinReview).not.toHaveBeenCalled();
    await userEvent.type(dialog.getByLabelText(/^Title/), ' Board, January ');
    await userEvent.click(
      dialog.getByRole('button', { name: 'Pin the review' }),
    );
    expect(
      await screen.findByRole('heading', { name: 'Board, January' }),
    ).toBeVisible();
    expect(pinReview).toHaveBeenCalledWith({ title: 'Board, January' });
  });

  it('asks again where it could not be read', async () => {
    const getPins = jest
      .fn()
      .mockRejectedValueOnce(new Error('The backend is away'))
      .mockResolvedValue({ items: [aPin()], total: 1 });
    show({ getPins }, '/ownership/pins');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(await screen.findByText('Board, January')).toBeVisible();
  });
});

describe('a pinned review', () => {
  it('opens with its claims, each with its evidence and how it stands today', async () => {
    const getPinFindings = jest.fn().mockResolvedValue({
      items: [
        {
          rule: 'dormant-guild',
          messageId: 'dormant',
          subject: 'guild:default/craft',
          severity: 'warning',
          text: 'It last met 90 days ago.',
          evidence: [{ path: 'spec.lastMetOn', value: '2025-10-01' }],
        },
      ],
      total: 1,
    });
    show({ getPinFindings });
    expect(
      await screen.findByText(/the data is from 2026-01-01/),
    ).toBeVisible();
    const claim = (title: string) =>
      within(screen.getByText(title).closest('li')!);
    const owned = claim('Who owns it');
    expect(owned.getByText(/^3 of 10 entities/)).toBeVisible();
    expect(owned.getByRole('link', { name: 'Evidence' })).toHaveAttribute(
      'href',
      `${AT}?tab=agenda&list=orphaned`,
    );
    expect(owned.getByRole('link', { name: 'Today' })).toHaveAttribute(
      'href',
      '/ownership/review?ownership=orphaned',
    );
    expect(
      claim('Interactions').getByText('Not set up yet: Team interactions.'),
    ).toBeVisible();
    expect(claim('Concentration').queryByRole('link')).not.toBeInTheDocument();

    const guilds = claim('Guilds');
    expect(getPinFindings).not.toHaveBeenCalled();
    await userEvent.click(guilds.getByText('Evidence'));
    expect(await guilds.findByText('It last met 90 days ago.')).toBeVisible();
    expect(getPinFindings.mock.calls[0][1]).toMatchObject({
      rule: ['dormant-guild'],
    });
    expect(screen.queryByText(/\bann\b/)).not.toBeInTheDocument();
  });

  it('has an agenda by domain', async () => {
    const getPinAgenda = jest.fn().mockResolvedValue(
      anAgenda([
        anItem(),
        anItem({
          ref: 'component:default/bot',
          domain: undefined,
          owners: [{ standing: 'living' }],
          suggestions: [],
        }),
      ]),
    );
    show(
      { getPinAgenda },
      `${AT}?tab=agenda&domain=domain:default/sales&outcome=none`,
    );
    const sales = within(await screen.findByRole('region', { name: 'sales' }));
    expect(sales.getByText(/gone does not exist/)).toBeVisible();
    expect(sales.getByText('spec.owner = "gone"')).toBeVisible();
    expect(sales.getByRole('link', { name: 'checkout' })).toHaveAttribute(
      'href',
      '/ownership/review?ownership=any&open=component%3Adefault%2Fcheckout',
    );
    const none = within(screen.getByRole('region', { name: 'In no domain' }));
    expect(none.getByText('a person')).toBeVisible();
    expect(getPinAgenda).toHaveBeenCalledWith(PIN_ID, {
      ownership: ['orphaned'],
      domain: ['domain:default/sales'],
      outcome: ['none'],
      offset: 0,
      limit: 25,
    });
  });

  it('takes an outcome: a team by a day', async () => {
    const setPinOutcome = jest.fn().mockResolvedValue({});
    show({ setPinOutcome }, `${AT}?tab=agenda`);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Decide…' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    // The best suggestion stands there already.
    expect(dialog.getByLabelText(/^Team/)).toHaveValue('group:default/shop');
    await userEvent.click(dialog.getByRole('button', { name: 'pay' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Note it' }));
    expect(setPinOutcome).not.toHaveBeenCalled();
    await userEvent.click(dialog.getByRole('button', { name: '30 days' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Note it' }));
    const day = new Date(Date.now() + 30 * 86_400_000)
      .toISOString()
      .slice(0, 10);
    await waitFor(() =>
      expect(setPinOutcome).toHaveBeenCalledWith(
        PIN_ID,
        'component:default/checkout',
        {
          outcome: 'propose-owner',
          owner: 'group:default/pay',
          dueOn: day,
        },
      ),
    );
  });

  it('asks why something is accepted, and leaves other things open without', async () => {
    const setPinOutcome = jest.fn().mockResolvedValue({});
    show({ setPinOutcome }, `${AT}?tab=agenda`);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Decide…' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByLabelText('Accept it as it is'));
    await userEvent.click(dialog.getByRole('button', { name: '30 days' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Note it' }));
    expect(await dialog.findByText('Say why, in a sentence.')).toBeVisible();
    expect(setPinOutcome).not.toHaveBeenCalled();
    await userEvent.click(dialog.getByLabelText('Leave it open'));
    await userEvent.click(dialog.getByRole('button', { name: 'Note it' }));
    await waitFor(() =>
      expect(setPinOutcome).toHaveBeenCalledWith(
        PIN_ID,
        'component:default/checkout',
        { outcome: 'open' },
      ),
    );
  });

  it('shows what was decided, without by whom', async () => {
    const outcome = {
      outcome: 'retire' as const,
      dueOn: '2026-03-31',
      reason: 'Nobody uses it.',
      decidedBy: 'user:default/ann',
      decidedAt: '2026-01-02T00:00:00.000Z',
    };
    show(
      { getPinAgenda: async () => anAgenda([anItem({ outcome })]) },
      `${AT}?tab=agenda`,
    );
    expect(
      await screen.findByText(
        'To be retired, until 2026-03-31. Nobody uses it.',
      ),
    ).toBeVisible();
    expect(
      await screen.findByRole('button', { name: 'Change…' }),
    ).toBeVisible();
    expect(screen.queryByText(/\bann\b/)).not.toBeInTheDocument();
  });

  it('says when nothing on the agenda matches', async () => {
    show({ getPinAgenda: async () => anAgenda([]) }, `${AT}?tab=agenda&q=x`);
    expect(await screen.findByText('Nothing matches')).toBeVisible();
  });

  it('says what changed, and what came true', async () => {
    show({}, `${AT}?tab=changes`);
    const row = await screen.findByRole('row', { name: /basket/ });
    expect(row).toHaveTextContent('No longer orphaned');
    expect(row).toHaveTextContent('Came true');
    expect(row).toHaveTextContent('New owner proposed: shop');
    expect(
      screen.getByRole('link', { name: /Since Board, December/ }),
    ).toHaveAttribute('href', '/ownership/pins/p');
  });

  it('has nothing to compare the first one with', async () => {
    const { previous: _, ...first } = changesOf([]);
    show({ getPinChanges: async () => first }, `${AT}?tab=changes`);
    expect(
      await screen.findByText('This is the first pinned review'),
    ).toBeVisible();
  });

  it('can be removed by who may', async () => {
    const removePin = jest.fn().mockResolvedValue(undefined);
    show({
      getPin: async () => aPinAnswer({ mayRemove: true }),
      getPins: async () => ({ items: [], total: 0 }),
      removePin,
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Remove' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Remove' }));
    expect(await screen.findByText('No review is pinned yet')).toBeVisible();
    expect(removePin).toHaveBeenCalledWith(PIN_ID);
  });

  it('says that there is none, and why one could not be read', async () => {
    const { unmount } = await show({ getPin: async () => undefined });
    expect(
      await screen.findByText('There is no such pinned review'),
    ).toBeVisible();
    unmount();
    const getPin = jest
      .fn()
      .mockRejectedValueOnce(new Error('The backend is away'))
      .mockResolvedValue(aPinAnswer());
    show({ getPin });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(
      await screen.findByRole('heading', { name: 'Board, January' }),
    ).toBeVisible();
  });

  describe('on paper', () => {
    it('holds every row of every page, and names nobody', async () => {
      const all = Array.from({ length: 501 }, (_, index) =>
        anItem({ ref: `component:default/c${index}` }),
      );
      const getPinAgenda: OwnershipApi['getPinAgenda'] = async (
        _id,
        { offset = 0, limit = 50, ownership, run },
      ) =>
        ownership?.includes('orphaned') && !run
          ? anAgenda(all.slice(offset, offset + limit), all.length)
          : anAgenda([]);
      const print = jest.spyOn(window, 'print').mockImplementation();
      show(
        {
          getPin: async () =>
            aPinAnswer({
              previous: changesOf([]).previous,
            }),
          getPinAgenda,
        },
        `${AT}/print`,
      );
      const table = await screen.findByRole(
        'table',
        { name: 'sales' },
        { timeout: 10_000 },
      );
      expect(table.querySelectorAll('tbody tr')).toHaveLength(501);
      expect(
        screen.getByRole('table', { name: 'What changed' }),
      ).toHaveTextContent(
        'Came true. New owner proposed: shop, until 2026-01-31',
      );
      expect(document.body.textContent).not.toMatch(/user:|\bann\b/);
      await userEvent.click(screen.getByRole('button', { name: 'Print now' }));
      expect(print).toHaveBeenCalled();
      print.mockRestore();
    });
  });
});
