import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  OwnershipApi,
  OwnerSuggestion,
  OwnershipVerdict,
} from '@pillars/plugin-ownership-common';
import { aList, anAnswer, aSuggestion, aVerdict } from '../testUtils/fixtures';
import { renderPage } from '../testUtils/renderPage';
import { ReviewPage } from './ReviewPage';

function show(at = '/', more: Partial<OwnershipApi> = {}) {
  const getVerdicts = jest.fn(async () => aList([aVerdict()]));
  const api = { getVerdicts, getEntity: async () => anAnswer(), ...more };
  renderPage(<ReviewPage />, api, { at });
  return getVerdicts;
}

describe('ReviewPage', () => {
  it('asks for what needs an owner, the riskiest first', async () => {
    const getVerdicts = show();
    const row = await screen.findByRole('row', { name: /checkout/ });
    expect(getVerdicts).toHaveBeenCalledWith({
      ownership: ['orphaned', 'atRisk'],
      sort: 'risk',
      offset: 0,
      limit: 25,
    });
    expect(within(row).getByText('Orphaned')).toBeVisible();
    expect(within(row).getByText('gone')).toBeVisible();
    expect(within(row).getByText('60')).toHaveAttribute(
      'title',
      '60 = verdict 60 + tier 0 + dependents 0',
    );
  });

  it('opens the panel with why, the evidence and the lines that fix it', async () => {
    show();
    await userEvent.click(await screen.findByRole('row', { name: /checkout/ }));
    const panel = await screen.findByRole('dialog');
    expect(await within(panel).findByText(/Name an owner/)).toBeVisible();
    expect(within(panel).getByText('spec.owner = "gone"')).toBeVisible();
    await waitFor(() =>
      expect(panel).toHaveTextContent('owner: group:default/shop'),
    );
    expect(within(panel).getByText('Did not apply (1)')).toBeVisible();
    expect(
      within(panel).getByRole('link', { name: 'checkout' }),
    ).toHaveAttribute('href', '/catalog/default/component/checkout');
    await userEvent.click(within(panel).getByRole('button', { name: 'Close' }));
    expect(await screen.findByRole('row', { name: /checkout/ })).toBeVisible();
  });

  describe('who could own it', () => {
    const openPanel = async (
      suggestions: OwnerSuggestion[] | undefined,
      ownership: OwnershipVerdict = 'orphaned',
    ) => {
      const { verdict } = anAnswer();
      const answer = anAnswer({
        verdict: { ...verdict, suggestions, ownership },
        findings: [],
      });
      show('/?open=component:default/checkout', {
        getEntity: async () => answer,
      });
      return screen.findByRole('dialog');
    };

    it('is ranked, with the reasons, the evidence and the line to paste', async () => {
      const other = aSuggestion({ owner: 'group:acme/till' });
      const panel = await openPanel([aSuggestion(), other]);
      const items = await within(panel).findAllByText(/which this belongs to/);
      const [first, second] = items.map(item => item.closest('ol > li'));
      const link = within(first as HTMLElement).getByRole('link');
      expect(link).toHaveTextContent('shop');
      expect(link).toHaveAttribute('href', '/catalog/default/group/shop');
      expect(first).toHaveTextContent('2 of the 2 entities');
      expect(first).toHaveTextContent('system = "system:default/shop"');
      await waitFor(() =>
        expect(first).toHaveTextContent('owner: group:default/shop'),
      );
      expect(
        within(first as HTMLElement).getByText('13 points'),
      ).toHaveAttribute('title', '13 = system 10 + dependents 3');
      await waitFor(() =>
        expect(second).toHaveTextContent('owner: group:acme/till'),
      );
    });

    it.each([
      ['nothing points to a team', []],
      ['an older review has none', undefined],
    ])('says what would help where %s', async (_name, suggestions) => {
      const panel = await openPanel(suggestions);
      expect(
        await within(panel).findByText(/Nothing in the catalog points to a/),
      ).toHaveTextContent('A system with an owner');
    });

    it('is who else could where somebody does', async () => {
      const panel = await openPanel([aSuggestion()], 'atRisk');
      expect(
        await within(panel).findByText('Who else could own it'),
      ).toBeVisible();
    });

    it.each([
      ['is owned', 'owned', undefined],
      ['has an owner at risk, and no better', 'atRisk', []],
    ] as const)('is not asked of what %s', async (_name, ownership, none) => {
      const panel = await openPanel(none && [...none], ownership);
      expect(await within(panel).findByText('Why')).toBeVisible();
      expect(within(panel).queryByText(/could own it/)).toBeNull();
    });
  });

  it('says beside a verdict that a finding is accepted', async () => {
    show('/', {
      getVerdicts: async () =>
        aList([aVerdict({ accepted: ['dangling-owner'] })]),
    });
    expect(await screen.findByText('1 accepted')).toHaveAttribute(
      'title',
      'Accepted for now: dangling-owner',
    );
  });

  it('lets one confirm the owner in the panel, and shows that it was', async () => {
    const { verdict } = anAnswer();
    const owned = { ...verdict, ownership: 'owned' as const };
    const getEntity = jest
      .fn()
      .mockResolvedValueOnce(anAnswer({ verdict: owned, findings: [] }))
      .mockResolvedValue(
        anAnswer({
          verdict: owned,
          findings: [],
          confirmation: {
            subject: verdict.ref,
            confirmedBy: 'user:default/ann',
            confirmedAt: new Date().toISOString(),
          },
        }),
      );
    const confirm = jest.fn();
    show('/?open=component:default/checkout', { getEntity, confirm });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Confirm ownership' }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Confirm' }),
    );
    expect(await screen.findByText(/just now, by/)).toHaveTextContent(
      'Confirmed just now, by ann',
    );
    expect(confirm).toHaveBeenCalledWith({ subjects: [verdict.ref] });
  });

  it('has nobody confirmed as owner of what is orphaned', async () => {
    show('/?open=component:default/checkout');
    await screen.findByRole('button', { name: 'Ask for a waiver…' });
    expect(
      screen.queryByRole('button', { name: 'Confirm ownership' }),
    ).not.toBeInTheDocument();
  });

  it('opens at what its address says', async () => {
    const getVerdicts = show(
      '/?ownership=any&rule=no-runbook&page=1&open=component:default/checkout',
    );
    expect(await screen.findByRole('dialog')).toBeVisible();
    expect(getVerdicts).toHaveBeenCalledWith({
      rule: ['no-runbook'],
      sort: 'risk',
      offset: 25,
      limit: 25,
    });
  });

  it('narrows by a facet, on the first page', async () => {
    const getVerdicts = show('/?page=3');
    await userEvent.click(
      await screen.findByRole('checkbox', { name: /dangling-owner/ }),
    );
    await screen.findByRole('row', { name: /checkout/ });
    expect(getVerdicts).toHaveBeenLastCalledWith(
      expect.objectContaining({ rule: ['dangling-owner'], offset: 0 }),
    );
  });

  it('leads to what is in no list, since the catalog refuses it', async () => {
    show('/', {
      getRefused: async () => ({ items: [], total: 1, withheld: false }),
    });
    expect(
      await screen.findByText('The catalog refuses 1 definition'),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'See which, and why' }),
    ).toHaveAttribute('href', '/ownership/review/refused');
  });

  it('gathers rows under what they share', async () => {
    show('/?group=domain', {
      getVerdicts: async () =>
        aList([
          aVerdict(),
          aVerdict({
            ref: 'component:default/b',
            name: 'b',
            domain: undefined,
          }),
        ]),
    });
    const sales = await screen.findByRole('region', { name: 'sales' });
    expect(within(sales).getByText('checkout')).toBeVisible();
    expect(within(sales).queryByText('b')).not.toBeInTheDocument();
  });

  it.each([
    ['/', 'Nothing is orphaned or at risk'],
    ['/?q=zzz', 'Nothing matches'],
  ])('says why the list is empty at %s', async (at, text) => {
    show(at, { getVerdicts: async () => aList([]) });
    expect(await screen.findByText(text)).toBeVisible();
  });

  it('offers a way out of an error', async () => {
    const getVerdicts = jest
      .fn()
      .mockRejectedValueOnce(new Error('Too many filters'))
      .mockResolvedValue(aList([aVerdict()]));
    show('/?q=x', { getVerdicts });
    expect(await screen.findAllByText(/Too many filters/)).not.toHaveLength(0);
    await userEvent.click(
      screen.getByRole('button', { name: 'Show everything' }),
    );
    expect(await screen.findByRole('row', { name: /checkout/ })).toBeVisible();
  });
});
