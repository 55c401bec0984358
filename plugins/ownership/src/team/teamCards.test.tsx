import { Entity } from '@backstage/catalog-model';
import { OwnershipApi, TeamAnswer } from '@pillars/plugin-ownership-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ReactElement } from 'react';
import { aFinding, aVerdict } from '../testUtils/fixtures';
import { CHECKOUT, renderOnEntity } from '../testUtils/renderPage';
import {
  aNeed,
  anInteractionWith,
  aTeamAnswer,
} from '../testUtils/teamFixtures';
import { aTeam, groupRef } from '../testUtils/topologyFixtures';
import { TeamApiCard } from './TeamApiCard';
import { TeamFindingsCard } from './TeamFindingsCard';
import { TeamLoadCard } from './TeamLoadCard';
import { TeamOfTeamApiCard } from './TeamOfTeamApiCard';
import { TeamOwnsCard } from './TeamOwnsCard';
import { TeamWorksCard } from './TeamWorksCard';

const entityOf = (kind: string, more: Partial<Entity> = {}): Entity => ({
  ...CHECKOUT,
  kind,
  metadata: { name: 'shop', namespace: 'default', description: 'A shop.' },
  ...more,
});

/** A card beside something that is always there. */
function show(
  card: ReactElement,
  answer: Partial<TeamAnswer> | undefined,
  getTeam: OwnershipApi['getTeam'] = async () => answer && aTeamAnswer(answer),
  entity = entityOf('Group'),
) {
  return renderOnEntity(
    <>
      {card}
      <p>The page</p>
    </>,
    { getTeam },
    entity,
  );
}

/** Whether there is a card, once it could be. */
async function isThere(): Promise<boolean> {
  await screen.findByText('The page');
  await waitFor(() => expect(screen.queryByRole('status')).toBeNull());
  return document.querySelector('.bui-Card') !== null;
}

/** The YAML that is shown, which is parted once what colours it is there. */
const yaml = () => document.querySelector('pre')?.textContent;

const link = (name: string | RegExp) => screen.getByRole('link', { name });
const texts = (items: HTMLElement[]) => items.map(one => one.textContent);
const SAYS = { channels: [], roles: [], successors: [] };
const teamApi = 'teamapi:default/shop';

describe('TeamApiCard', () => {
  it('says what a team tells the others', async () => {
    show(<TeamApiCard />, {
      team: aTeam('shop', {
        teamApi,
        type: 'stream-aligned',
        status: 'active',
        focus: 'From basket to receipt.',
        workingHours: '9 to 5',
      }),
      says: {
        ...SAYS,
        channels: [
          { name: '#shop', type: 'chat', url: 'https://chat.example/shop' },
          { name: 'by foot', url: 'data:text/html,hello' },
        ],
        roles: [
          {
            name: 'lead',
            holders: [{ ref: 'user:default/ann' }, { name: 'Bob' }],
          },
        ],
        onCall: { rotation: 'shop-primary', escalationPolicy: 'shop-next' },
      },
    });
    expect(await screen.findByText('Stream-aligned')).toBeVisible();
    expect(screen.getByText('From basket to receipt.')).toBeVisible();
    expect(texts(screen.getAllByRole('term'))).toEqual([
      'Channels',
      'Hours',
      'On-call',
      'Escalation',
      'lead',
      'Domains',
    ]);
    expect(texts(screen.getAllByRole('definition'))).toEqual([
      '#shop chatby foot',
      '9 to 5',
      'shop-primary',
      'shop-next',
      'ann, Bob',
      'selling',
    ]);
    expect(link('#shop')).toHaveAttribute('href', 'https://chat.example/shop');
    expect(screen.queryByRole('link', { name: 'by foot' })).toBeNull();
    expect(link('See it on the map of teams')).toHaveAttribute(
      'href',
      '/ownership/topology?focus=group%3Adefault%2Fshop',
    );
    expect(link('shop')).toHaveAttribute(
      'href',
      '/catalog/default/teamapi/shop',
    );
    expect(screen.queryByText('Active')).toBeNull();
  });

  it('does not repeat the description of the group', async () => {
    show(<TeamApiCard />, {
      team: aTeam('shop', { teamApi, focus: 'A shop.' }),
      says: SAYS,
    });
    expect(await screen.findByText(/Stated in/)).toBeVisible();
    expect(screen.queryByText('A shop.')).toBeNull();
  });

  it('leads on from a team that is no more', async () => {
    show(<TeamApiCard />, {
      team: aTeam('shop', { teamApi, status: 'merged' }),
      says: { ...SAYS, successors: [groupRef('market')] },
    });
    expect(await screen.findByText('Merged')).toBeVisible();
    expect(screen.getByText(/Its work went to/)).toHaveTextContent('market');
  });

  it('shows what to add where a team that owns something has none', async () => {
    show(<TeamApiCard />, {});
    expect(await screen.findByText(/has no Team API yet/)).toBeVisible();
    await userEvent.click(
      screen.getByText('Show what to add to a catalog file'),
    );
    await waitFor(() => expect(yaml()).toContain('  team: shop\n'));
  });

  it.each([
    ['a team that owns nothing', { ownsBelow: { entities: 0, systems: 0 } }],
    ['a group that is no team', { isTeam: false }],
  ])('is not there for %s', async (_, more) => {
    show(<TeamApiCard />, { team: aTeam('shop', more) });
    expect(await isThere()).toBe(false);
  });

  it('says of a group that it was not read yet', async () => {
    show(<TeamApiCard />, undefined);
    expect(await screen.findByText(/at most 15 minutes ago/)).toBeVisible();
  });
});

describe('TeamOwnsCard', () => {
  const owned = {
    total: 12,
    ownership: { orphaned: 0, atRisk: 2, owned: 10 },
    run: { shown: 3, contradicted: 1, undeclared: 8, notApplicable: 0 },
    items: [
      aVerdict({ ref: 'component:default/a', ownership: 'atRisk', tier: 1 }),
      aVerdict({
        ref: 'component:default/b',
        ownership: 'owned',
        run: 'contradicted',
      }),
      aVerdict({
        ref: 'component:default/c',
        ownership: 'owned',
        run: 'shown',
      }),
    ],
  };

  it('shows how what it owns stands, and leads to the lists', async () => {
    const getTeam = jest.fn(async () =>
      aTeamAnswer({
        owned,
        team: aTeam('shop', { ownsBelow: { entities: 12, systems: 1 } }),
      }),
    );
    show(<TeamOwnsCard />, undefined, getTeam);
    expect(await screen.findByText(/groups below it own/)).toBeVisible();
    expect(
      screen.getByRole('img', { name: 'Who owns it: 2 At risk, 10 Owned' }),
    ).toBeVisible();
    expect(link('2 At risk')).toHaveAttribute(
      'href',
      '/ownership/review?ownership=atRisk&team=group%3Adefault%2Fshop',
    );
    expect(link('1 Contradicted')).toHaveAttribute(
      'href',
      '/ownership/review?ownership=any&team=group%3Adefault%2Fshop&run=contradicted',
    );
    expect(link('See all 12 in the review')).toHaveAttribute(
      'href',
      '/ownership/review?ownership=any&team=group%3Adefault%2Fshop',
    );
    const heading = screen.getByRole('heading', { name: 'The riskiest' });
    const list = within(heading.nextElementSibling as HTMLElement);
    expect(texts(list.getAllByRole('listitem'))).toEqual([
      'aTier 1At risk',
      'bContradicted',
      'c',
    ]);
    expect(getTeam).toHaveBeenCalledWith('group:default/shop');
  });

  it('names what it runs for others', async () => {
    const ref = 'component:default/ledger';
    show(<TeamOwnsCard />, {
      runs: {
        entities: 4,
        forOthers: [
          { ref, owners: [groupRef('payments')] },
          { ref: 'component:default/stray', owners: [] },
        ],
      },
    });
    expect(
      await screen.findByText('It runs 4 entities in production.'),
    ).toBeVisible();
    expect(
      screen.getByRole('heading', { name: 'Run for others (2)' }),
    ).toBeVisible();
    expect(texts(screen.getAllByRole('listitem'))).toEqual([
      'ledgerowned by payments ',
      'strayowned by nobody',
    ]);
  });

  it('says that a group owns nothing, or that nothing was reviewed', async () => {
    const { unmount } = await show(<TeamOwnsCard />, {});
    expect(await screen.findByText(/names it as owner/)).toBeVisible();
    expect(screen.queryByText(/It runs/)).toBeNull();
    unmount();
    show(<TeamOwnsCard />, { status: { state: 'pending', running: true } });
    expect(await screen.findByText(/Nothing was reviewed yet/)).toBeVisible();
  });
});

describe('TeamWorksCard', () => {
  it('shows with whom it works, until when, and what is late', async () => {
    show(<TeamWorksCard />, {
      interactions: [
        anInteractionWith('late', {
          trouble: 'overdue',
          until: '2026-01-31',
          purpose: 'A new till',
        }),
        anInteractionWith('endless', { trouble: 'undated' }),
        anInteractionWith('host', {
          mode: 'x-as-a-service',
          role: 'uses',
          usage: 'unused',
          until: '2999-12-31',
        }),
        anInteractionWith('next', {
          mode: 'facilitating',
          planned: true,
          since: '2999-01-01',
        }),
      ],
    });
    expect(
      await screen.findByRole('heading', { name: 'Interactions (4)' }),
    ).toBeVisible();
    const [late, endless, host, next] = screen.getAllByRole('listitem');
    expect(late).toHaveTextContent(
      /^CollaborationlateOverdueA new tilluntil 2026-01-31 \(.* days ago\)$/,
    );
    expect(
      within(late).getByTitle(/^It was expected to last until 2026-01-31/),
    ).toBeVisible();
    expect(endless).toHaveTextContent('CollaborationendlessNo end stated');
    expect(host).toHaveTextContent(
      /^X-as-a-service, it useshostNothing dependsuntil 2999-12-31 \(in .* days\)$/,
    );
    expect(next).toHaveTextContent(
      /^FacilitatingnextPlannedfrom 2999-01-01 \(in .* days\)$/,
    );
    expect(document.querySelectorAll('svg[width="64"]')).toHaveLength(4);
  });

  it('shows how it goes with what it depends on, and who depends on it', async () => {
    show(<TeamWorksCard />, {
      needs: [
        aNeed('core', {
          type: 'blocking',
          why: 'No sandbox',
          since: '2026-05-01',
        }),
        aNeed('quiet', { standing: 'undeclared', count: 7 }),
        aNeed('plans', { type: 'ok', count: 0, proofs: [] }),
        aNeed('old', { standing: 'unsaid' }),
      ],
      neededBy: [aNeed('web', { type: 'slowing' })],
    });
    expect(
      await screen.findByRole('heading', { name: 'Depends on (4)' }),
    ).toBeVisible();
    const outer = screen
      .getAllByRole('listitem')
      .filter(one => !one.closest('details'));
    expect(texts(outer)).toEqual([
      'coreBlockingsince 2026-05-01No sandbox1 dependency between what they ownshop-app → core-app',
      'quietNot declared7 dependencies between what they ownshop-app → quiet-app…',
      'plansOK',
      'old1 dependency between what they ownshop-app → old-app',
      'webSlowing1 dependency between what they ownshop-app → web-app',
    ]);
    expect(
      screen.getByRole('heading', { name: 'Needed by (1)' }),
    ).toBeVisible();
    expect(screen.getByText('Blocking')).toHaveAttribute('data-tone', 'bad');
    expect(screen.getByText('Slowing')).toHaveAttribute('data-tone', 'warn');
    expect(screen.getByText('OK')).toHaveAttribute('data-tone', 'good');
  });

  it('shows the first five, and says what there is no room for', async () => {
    const interactions = Array.from({ length: 50 }, (_, i) =>
      anInteractionWith(`t${i}`),
    );
    show(<TeamWorksCard />, {
      interactions,
      total: { interactions: 60, needs: 0, neededBy: 0, forOthers: 0 },
    });
    expect(await screen.findAllByRole('listitem')).toHaveLength(5);
    expect(screen.getByText('The first 50 of 60.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show 45 more' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(50);
  });

  it('shows a team how to state what it does not', async () => {
    show(<TeamWorksCard />, { team: aTeam('shop', { teamApi }) });
    expect(
      await screen.findByText(/states neither interactions/),
    ).toBeVisible();
    expect(screen.getByText('Show how it can state them')).toBeVisible();
  });

  it('is not there for a group that cannot state it', async () => {
    show(<TeamWorksCard />, {});
    expect(await isThere()).toBe(false);
  });
});

describe('TeamLoadCard', () => {
  it('compares with the limits, and says what is too much', async () => {
    show(<TeamLoadCard />, {
      load: [
        { measure: 'systems', value: 2 },
        { measure: 'domains', value: 4, limit: 3, rule: 'domain-overload' },
        { measure: 'members', value: 9, limit: 9, rule: 'team-size' },
        { measure: 'score', value: 5.5, limit: 7, rule: 'domain-overload' },
      ],
    });
    expect(await screen.findByText('Systems')).toBeVisible();
    expect(texts(screen.getAllByRole('definition')).filter(Boolean)).toEqual([
      '2',
      '4 of at most 3Too much',
      '9 of at most 9',
      '5.5 of at most 7',
    ]);
    expect(link('4 of at most 3')).toHaveAttribute(
      'href',
      '/ownership/rules/domain-overload',
    );
  });

  it('shows no figures of a small team', async () => {
    show(<TeamLoadCard />, {
      load: [
        { measure: 'members', limit: 9, rule: 'team-size' },
        { measure: 'score', limit: 7, rule: 'domain-overload' },
      ],
    });
    expect(await screen.findByText('fewer than 5')).toBeVisible();
    expect(screen.getByText('not shown for fewer than 5 people')).toBeVisible();
  });

  it.each([
    ['without a load', []],
    [
      'of which one knows but that it is small',
      [{ measure: 'members' as const }],
    ],
  ])('is not there for a group %s', async (_, load) => {
    show(<TeamLoadCard />, { load });
    expect(await isThere()).toBe(false);
  });
});

describe('TeamFindingsCard', () => {
  const finding = aFinding({ accountable: groupRef('shop') });

  it('shows what to mend, and the lines that do', async () => {
    show(<TeamFindingsCard />, {
      findings: {
        total: 3,
        rules: [
          { value: 'no-runbook', count: 2 },
          { value: 'dangling-owner', count: 1 },
        ],
        items: [
          finding,
          aFinding({
            fingerprint: '1'.repeat(32),
            accountable: groupRef('lab'),
            fix: { summary: 'Talk.' },
          }),
        ],
      },
    });
    expect(
      await screen.findAllByText(/group:default\/gone does not exist/),
    ).toHaveLength(2);
    expect(screen.getAllByText(/^To do:/)).toHaveLength(2);
    expect(screen.getByText(/In the file of/)).toHaveTextContent('checkout');
    await waitFor(() =>
      expect(yaml()).toContain('spec:\n  owner: group:default/shop'),
    );
    expect(screen.getAllByText(/^by/)).toHaveLength(1);
    expect(screen.getByText(/^by/)).toHaveTextContent('by lab');
    expect(
      screen.getAllByRole('link', { name: /^Details: The owner/ })[0],
    ).toHaveAttribute(
      'href',
      `/ownership/findings?team=group%3Adefault%2Fshop&open=${'0'.repeat(32)}`,
    );
    expect(link('2 no-runbook')).toHaveAttribute(
      'href',
      '/ownership/findings?team=group%3Adefault%2Fshop&rule=no-runbook',
    );
    expect(link('See all 3 findings')).toHaveAttribute(
      'href',
      '/ownership/findings?team=group%3Adefault%2Fshop',
    );
  });

  it('is not there for a team that left nothing to itself', async () => {
    show(<TeamFindingsCard />, { team: aTeam('shop', { status: 'merged' }) });
    expect(await isThere()).toBe(false);
  });

  it('says that nothing is left, once something was reviewed', async () => {
    const { unmount } = await show(<TeamFindingsCard />, {});
    expect(await screen.findByText('Nothing to mend.')).toBeVisible();
    unmount();
    show(<TeamFindingsCard />, { status: { state: 'pending', running: true } });
    expect(await isThere()).toBe(false);
  });

  it('says of what is orphaned that others are to act', async () => {
    const { owned } = aTeamAnswer();
    const ownership = { ...owned.ownership, orphaned: 2 };
    show(<TeamFindingsCard />, { owned: { ...owned, ownership } });
    expect(
      await screen.findByText(/what names it as owner is orphaned/),
    ).toBeVisible();
    expect(screen.queryByText('Nothing to mend.')).toBeNull();
  });
});

it('all cards of a page ask once, and again together', async () => {
  const getTeam = jest
    .fn()
    .mockRejectedValueOnce(new Error('Away'))
    .mockResolvedValue(aTeamAnswer());
  show(
    <>
      <TeamOwnsCard />
      <TeamFindingsCard />
    </>,
    undefined,
    getTeam,
  );
  expect(await screen.findAllByRole('alert')).toHaveLength(2);
  expect(screen.getAllByText('It could not be read: Away')).toHaveLength(2);
  expect(getTeam).toHaveBeenCalledTimes(1);
  await userEvent.click(
    screen.getAllByRole('button', { name: 'Try again' })[0],
  );
  expect(await screen.findByText('Nothing to mend.')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(getTeam).toHaveBeenCalledTimes(2);
});

it('no card leads to a page that the app has turned off', async () => {
  const { owned } = aTeamAnswer();
  const rules = [
    { value: 'dangling-owner', count: 1 },
    { value: 'no-runbook', count: 1 },
  ];
  const answer = aTeamAnswer({
    team: aTeam('shop', { teamApi }),
    owned: {
      ...owned,
      total: 1,
      ownership: { ...owned.ownership, owned: 1 },
      items: [aVerdict()],
    },
    findings: { total: 2, rules, items: [aFinding()] },
    load: [{ measure: 'domains', value: 4, limit: 3, rule: 'domain-overload' }],
  });
  renderOnEntity(
    <>
      <TeamApiCard />
      <TeamFindingsCard />
      <TeamOwnsCard />
      <TeamLoadCard />
    </>,
    { getTeam: async () => answer },
    entityOf('Group'),
    { isOff: true },
  );
  expect(await screen.findByText('1 no-runbook')).toBeVisible();
  expect(await screen.findByText('1 Owned')).toBeVisible();
  const hrefs = screen
    .getAllByRole('link')
    .map(one => one.getAttribute('href'));
  expect(hrefs.filter(one => one?.startsWith('/ownership'))).toEqual([]);
});

describe('TeamOfTeamApiCard', () => {
  it('leads to the page of the team', async () => {
    const relations = [
      { type: 'pillars-describes', targetRef: groupRef('shop') },
    ];
    show(
      <TeamOfTeamApiCard />,
      {},
      undefined,
      entityOf('TeamAPI', { relations }),
    );
    expect(await screen.findByRole('link', { name: 'shop' })).toHaveAttribute(
      'href',
      '/catalog/default/group/shop',
    );
  });

  it('is not there before the catalog has read it', async () => {
    show(<TeamOfTeamApiCard />, {}, undefined, entityOf('TeamAPI'));
    expect(await isThere()).toBe(false);
  });
});
