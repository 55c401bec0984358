import { Entity, parseEntityRef } from '@backstage/catalog-model';
import { TestApiProvider } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { OwnershipApi } from '@pillars/plugin-ownership-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { DECISIONS } from '../../testUtils/decisionFixtures';
import { aFinding, aFindingList } from '../../testUtils/fixtures';
import { renderPage } from '../../testUtils/renderPage';
import {
  aCovered,
  aCoveredList,
  aScopeAnswer,
} from '../../testUtils/scopeFixtures';
import { ScopePage } from './ScopePage';

const REF = 'decisionscope:default/ordering-data';
const COVERED = aCoveredList([
  aCovered('basket'),
  aCovered('checkout', { decides: false, beatenBy: 'decisionscope:a/narrow' }),
  aCovered('refunds', { decides: false }),
]);

function entityOf(ref: string): Entity {
  const { kind, namespace, name } = parseEntityRef(ref);
  return { apiVersion: 'v1', kind, metadata: { namespace, name } };
}

/** A catalog that holds whatever it is asked for, but for some refs. */
const catalogWithout = (missing: readonly string[]) =>
  catalogApiMock.mock({
    getEntitiesByRefs: async ({ entityRefs }) => ({
      items: entityRefs.map(ref =>
        missing.includes(ref) ? undefined : entityOf(ref),
      ),
    }),
  });

function show(
  scope: Parameters<typeof aScopeAnswer>[0] = {},
  more: Partial<OwnershipApi> = {},
  { at = '/default/ordering-data', missing = [] as string[] } = {},
) {
  const getScope = jest.fn(async () => aScopeAnswer(scope));
  const getCovered = jest.fn(async () => COVERED);
  renderPage(
    <TestApiProvider apis={[[catalogApiRef, catalogWithout(missing)]]}>
      <Routes>
        <Route path=":namespace/:name" element={<ScopePage />} />
      </Routes>
    </TestApiProvider>,
    {
      getScope,
      getCovered,
      getDecisions: async () => ({ decisions: DECISIONS }),
      getFindings: async () => aFindingList([]),
      ...more,
    },
    { at },
  );
  return { getScope, getCovered };
}

/** What stands in the card with a heading. */
const card = async (name: string) => {
  const heading = await screen.findByRole('heading', { name });
  return within(heading.closest<HTMLElement>('.bui-Card')!);
};

/** What is said under a term of a card. */
const fact = (inside: Awaited<ReturnType<typeof card>>, term: string) =>
  inside.getByText(term).nextElementSibling;

describe('ScopePage', () => {
  it('says what is decided, since when and until when', async () => {
    const { getScope } = show({
      title: 'Data of ordering',
      description: 'Card data follows rules of its own.',
      impact: ['activation', 'retention'],
      validFrom: '2026-01-01',
      reviewBy: '2999-12-31',
      annotations: { 'backstage.io/edit-url': 'https://git.example/edit' },
    });
    const about = await card('What is decided');
    expect(getScope).toHaveBeenCalledWith(REF);
    expect(
      screen.getByRole('heading', { name: 'Data of ordering' }),
    ).toBeVisible();
    expect(screen.getByText(/follows rules of its own/)).toBeVisible();
    // What the taxonomy calls it, and its path.
    expect(await about.findByText('Data')).toBeVisible();
    expect(fact(about, 'Decision')).toHaveTextContent('Data data');
    expect(fact(about, 'State')).toHaveTextContent(
      'In force It decides today.',
    );
    expect(fact(about, 'Valid from')).toHaveTextContent(/^2026-01-01, /);
    expect(fact(about, 'Review by')).toHaveTextContent(
      /^2999-12-31, in [\d,]+ days$/,
    );
    expect(fact(about, 'Moves')).toHaveTextContent('Activation, Retention');
    expect(screen.getByRole('link', { name: /Edit/ })).toHaveAttribute(
      'href',
      'https://git.example/edit',
    );
    expect(
      screen.getByRole('link', { name: 'All decision scopes' }),
    ).toHaveAttribute('href', '/ownership/decisions?view=scopes');
  });

  it('says of a scope in force that covers nothing that it may be a slip', async () => {
    show({ state: 'inForce', covers: 0, decides: 0 });
    const about = await card('What is decided');
    expect(fact(about, 'State')).toHaveTextContent(
      /^In force It covers nothing that you may see in the catalog/,
    );
  });

  it.each([
    ['expired', 'Review due', /decides about 3 of them/],
    ['upcoming', 'Upcoming', /It will be 4 entities/],
    ['incomplete', 'Incomplete', /until it states both/],
  ] as const)('says that it is %s', async (state, label, extent) => {
    show({ state, reviewBy: '2026-01-01' });
    const about = await card('What is decided');
    expect(fact(about, 'State')).toHaveTextContent(label);
    const term = state === 'expired' ? 'Review was due' : 'Review by';
    expect(fact(about, term)).toHaveTextContent(/^2026-01-01, /);
    expect(screen.getByText(extent)).toBeVisible();
  });

  it('bears a scope that states neither a decision nor a decider', async () => {
    show({ state: 'incomplete', decision: '', decider: undefined, covers: 0 });
    const about = await card('What is decided');
    expect(fact(about, 'Decision')).toHaveTextContent('It states none.');
    const who = await card('Who decides');
    expect(fact(who, 'Decider')).toHaveTextContent('It names nobody.');
    expect(screen.queryByRole('link', { name: /^Ask/ })).toBeNull();
    for (const name of ['Limits', 'Related scopes', 'Overlaps']) {
      expect(screen.queryByRole('heading', { name })).toBeNull();
    }
  });

  it('names the decider with the team, and how much is delegated', async () => {
    show({
      decider: 'user:default/ann',
      teams: ['group:default/payments'],
      delegation: 'inquire',
      process: 'advice',
      consulted: ['group:default/platform', 'guild:default/security'],
      informed: ['group:default/support'],
    });
    const who = await card('Who decides');
    expect(fact(who, 'Decider')).toHaveTextContent('ann of payments');
    expect(fact(who, 'Delegation')).toHaveTextContent(
      'Inquire. Others decide, and the decider asks about it afterwards.',
    );
    expect(fact(who, 'Process')).toHaveTextContent(/^Advice\. Whoever decides/);
    expect(fact(who, 'Consulted')).toHaveTextContent('platform and security');
    expect(fact(who, 'Informed')).toHaveTextContent('support');
  });

  it('says who may stop it on which grounds, and how far it goes', async () => {
    show({
      vetoes: [
        { by: 'guild:default/security', grounds: 'Card data leaves.' },
        { by: 'user:default/ann' },
      ],
      bounds: { cost: '20 000 EUR a year', reversibility: 'within a month' },
    });
    const limits = await card('Limits');
    expect(
      limits.getAllByText('Veto').map(one => one.nextSibling?.textContent),
    ).toEqual(['security: Card data leaves.', 'ann, without stated grounds']);
    expect(fact(limits, 'Cost')).toHaveTextContent('20 000 EUR a year');
    expect(limits.queryByText('Blast radius')).toBeNull();
  });

  it('shows where it goes next, and what it was cut out of', async () => {
    show({
      escalation: [
        { level: 1, to: 'user:default/ann', after: 'P1W', end: true },
      ],
      parent: 'decisionscope:default/data',
      children: ['decisionscope:default/a', 'decisionscope:default/b'],
    });
    const escalation = await card('Escalation');
    expect(escalation.getByText(/After 1 week/)).toHaveTextContent('to ann');
    const related = await card('Related scopes');
    expect(fact(related, 'Narrowed by')).toHaveTextContent('a and b');
    expect(related.getByRole('link', { name: 'b' })).toHaveAttribute(
      'href',
      '/ownership/decisions/default/b',
    );
  });

  it('does not say that nobody has the last word, which an answer may find', async () => {
    show({
      escalation: [{ level: 1, to: 'group:default/tech', after: 'P1W' }],
    });
    const escalation = await card('Escalation');
    expect(escalation.getByRole('listitem')).toHaveTextContent(
      'After 1 week it goes to tech. It states no last word; an answer goes on with the scope of tech, if there is one.',
    );
    expect(escalation.queryByText('No last word')).toBeNull();
  });

  it('marks what it names that is not in the catalog', async () => {
    show(
      {
        targets: ['system:default/ordering', 'domain:default/gone'],
        parent: 'decisionscope:default/gone-too',
      },
      {},
      { missing: ['domain:default/gone', 'decisionscope:default/gone-too'] },
    );
    const about = await card('What is decided');
    await about.findByText(/the catalog does not show it/);
    expect(fact(about, 'About')).toHaveTextContent(
      /^It names system ordering and domain gone \(the catalog does not show it\)/,
    );
    const [named] = about.getAllByRole('link', { name: 'ordering' });
    expect(named).toHaveAttribute('href', '/catalog/default/system/ordering');
    const related = await card('Related scopes');
    expect(fact(related, 'Cut out of')).toHaveTextContent(
      'gone-too (the catalog does not show it)',
    );
  });

  it('names the first of many things', async () => {
    const targets = Array.from({ length: 12 }, (_, i) => `api:default/a${i}`);
    show({ targets });
    const about = await card('What is decided');
    expect(about.queryByRole('link', { name: 'a10' })).toBeNull();
    await userEvent.click(about.getByRole('button', { name: 'Show 2 more' }));
    expect(about.getByRole('link', { name: 'a11' })).toBeVisible();
  });

  it.each([
    [{ kind: 'Domain' }, /^All that matches, .*: kind is Domain$/],
    [{}, /^Everything in the catalog\.$/],
    [{ $all: [] }, /^Everything in the catalog\.$/],
    [undefined, /^It says nothing, or something that applies to nothing\.$/],
  ])('says in words what %p matches', async (predicate, words) => {
    show({ targets: undefined, predicate });
    const about = await card('What is decided');
    expect(fact(about, 'About')).toHaveTextContent(words);
  });

  it('shows each overlap with its proof', async () => {
    show({
      overlaps: [
        {
          scope: 'decisionscope:default/other',
          decider: 'group:default/platform',
          entity: 'component:default/checkout',
          decision: 'data/retention',
        },
      ],
    });
    const overlaps = await card('Overlaps');
    expect(overlaps.getByRole('listitem')).toHaveTextContent(
      'other says platformshown by data/retention of checkout',
    );
    expect(
      overlaps.getByRole('link', { name: 'data/retention of checkout' }),
    ).toHaveAttribute(
      'href',
      '/ownership/decisions?entity=component%3Adefault%2Fcheckout&decision=data%2Fretention',
    );
    const health = await card('Health');
    expect(await health.findByText('Nothing but the overlap.')).toBeVisible();
  });

  it('says what is wrong with it, and what to do', async () => {
    const getFindings = jest.fn(async () =>
      aFindingList([
        aFinding({
          rule: 'expired-scope',
          subject: REF,
          message: 'Its review was due.',
          fix: { summary: 'Review it.' },
        }),
      ]),
    );
    show({}, { getFindings });
    const health = await card('Health');
    expect(await health.findByText('Its review was due.')).toBeVisible();
    expect(health.getByText('Review it.', { exact: false })).toBeVisible();
    expect(getFindings).toHaveBeenCalledWith(
      expect.objectContaining({ subject: [REF] }),
    );
  });

  it('says that there is no such scope, and leads back', async () => {
    show({}, { getScope: async () => undefined }, { at: '/default/nothing' });
    expect(
      await screen.findByText('There is no decision scope nothing'),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'All decision scopes' }),
    ).toBeVisible();
  });

  it('says that it is being read', async () => {
    show({}, { getScope: () => new Promise(() => {}) });
    expect(await screen.findByRole('status')).toHaveTextContent('Loading');
  });

  it('shows an error, and tries again', async () => {
    const getScope = jest
      .fn()
      .mockRejectedValueOnce(new Error('The backend is away'))
      .mockResolvedValue(aScopeAnswer());
    show({}, { getScope });
    expect(await screen.findAllByText(/backend is away/)).not.toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await card('What is decided')).toBeDefined();
  });
});

describe('the list of what a scope covers', () => {
  it('says how each is covered, and what holds for it', async () => {
    const { getCovered } = show();
    const narrow = await screen.findByRole('link', { name: 'a/narrow' });
    expect(narrow).toHaveAttribute('href', '/ownership/decisions/a/narrow');
    const rows = screen.getAllByRole('row');
    expect(rows.slice(1).map(one => one.textContent)).toEqual([
      'basketcomponentnames its system orderingthis scopeWhyWho decides data about basket',
      'checkoutcomponentnames its system orderinga/narrowWhyWho decides data about checkout',
      'refundscomponentnames its system orderingwithheldWhyWho decides data about refunds',
    ]);
    expect(
      within(rows[1]).getByRole('link', {
        name: 'Who decides data about basket',
      }),
    ).toHaveAttribute(
      'href',
      '/ownership/decisions?entity=component%3Adefault%2Fbasket&decision=data',
    );
    expect(getCovered).toHaveBeenCalledWith(REF, { offset: 0, limit: 25 });
    expect(
      screen.getByRole('link', { name: 'Ask about something it covers' }),
    ).toHaveAttribute('href', '/ownership/decisions?decision=data');
    expect(
      screen.getByText(
        'It is 4 entities, and the scope decides about 3 of them.',
      ),
    ).toBeVisible();
  });

  it('is narrowed to what another scope holds, and searched', async () => {
    const { getCovered } = show();
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Does not 1' }),
    );
    expect(getCovered).toHaveBeenLastCalledWith(REF, {
      decides: false,
      offset: 0,
      limit: 25,
    });
    await userEvent.type(screen.getByRole('searchbox'), 'shop');
    await waitFor(() =>
      expect(getCovered).toHaveBeenLastCalledWith(REF, {
        decides: false,
        q: 'shop',
        offset: 0,
        limit: 25,
      }),
    );
  });

  it('is not narrowed where the scope decides about all of it', async () => {
    show({ covers: 3, decides: 3 });
    expect(await screen.findByRole('searchbox')).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('goes on to the next page', async () => {
    const getCovered = jest.fn(async () => aCoveredList(COVERED.items, 60));
    show({ covers: 60 }, { getCovered });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Next table page' }),
    );
    expect(getCovered).toHaveBeenLastCalledWith(REF, { offset: 25, limit: 25 });
  });

  it('shows all again where nothing is like that', async () => {
    const getCovered = jest.fn(async () => aCoveredList([]));
    show({}, { getCovered }, { at: '/default/ordering-data?q=x&holds=this' });
    expect(
      await screen.findByText('Nothing that it covers is like that.'),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(getCovered).toHaveBeenLastCalledWith(REF, { offset: 0, limit: 25 });
  });

  it('is tried again after an error', async () => {
    const getCovered = jest
      .fn()
      .mockRejectedValueOnce(new Error('Away'))
      .mockResolvedValue(COVERED);
    show({}, { getCovered });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(await screen.findByRole('link', { name: 'basket' })).toBeVisible();
  });

  it('says of each that nobody decides why that is', async () => {
    show(
      {
        overlaps: [
          {
            scope: 'decisionscope:default/other',
            decider: 'group:default/platform',
            entity: 'component:default/refunds',
            decision: 'data',
          },
        ],
      },
      {
        getCovered: async () =>
          aCoveredList([
            aCovered('basket', { decides: false }),
            aCovered('refunds', { decides: false, contested: true }),
          ]),
      },
    );
    const row = await screen.findByRole('row', { name: /refunds/ });
    expect(within(row).getByText('scopes overlap')).toBeVisible();
    const other = screen.getByRole('row', { name: /basket/ });
    expect(within(other).getByText('withheld')).toBeVisible();
  });

  it('says of a scope to come that it does not hold yet', async () => {
    show({ state: 'upcoming', decides: 0 });
    expect(await screen.findAllByText('not this scope yet')).toHaveLength(1);
  });

  it('is not there where it covers nothing', async () => {
    const { getCovered } = show({ covers: 0, decides: 0 });
    const covered = await card('What it covers today');
    expect(covered.getByText('Nothing.')).toBeVisible();
    expect(covered.queryByRole('searchbox')).toBeNull();
    expect(getCovered).not.toHaveBeenCalled();
  });
});
