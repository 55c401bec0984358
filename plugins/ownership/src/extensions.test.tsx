import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  AppRootElementBlueprint,
  AppTree,
  appTreeApiRef,
  useApi,
} from '@backstage/frontend-plugin-api';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import searchPlugin from '@backstage/plugin-search/alpha';
import { screen } from '@testing-library/react';
import { ownershipApiRef } from './api';
import { EntityDecisionsCard } from './entity/EntityDecisionsCard';
import { EntityOwnershipCard } from './entity/ownership/EntityOwnershipCard';
import { EntityOwnershipWarning } from './entity/ownership/EntityOwnershipWarning';
import ownershipPlugin from './plugin';
import { TeamApiCard } from './team/TeamApiCard';
import { TeamFindingsCard } from './team/TeamFindingsCard';
import { TeamLoadCard } from './team/TeamLoadCard';
import { TeamOwnsCard } from './team/TeamOwnsCard';
import { aFinding, anAnswer, aVerdict, READY } from './testUtils/fixtures';
import { CHECKOUT, renderOnEntity } from './testUtils/renderPage';
import { aTeamAnswer } from './testUtils/teamFixtures';
import { aTeam } from './testUtils/topologyFixtures';

const PAGE = resolve(__dirname, '../../../docs/extensions.md');
const DOCS = readFileSync(PAGE, 'utf8');
const DOCUMENTED = [...DOCS.matchAll(/^\| `([\w-]+:ownership[^`]*)`/gm)].map(
  ([, id]) => id,
);

/** Where the docs have the picture of an extension; undefined for no picture. */
function pictureOf(id: string): string | undefined {
  const row = DOCS.split('\n').find(line => line.startsWith(`| \`${id}\``));
  const [, path] = row?.match(/\[picture\]\((.+?)\)/) ?? [];
  return path && resolve(dirname(PAGE), path);
}

type Setting =
  | string
  | Record<string, boolean | { config: Record<string, string> }>;

/** An app with the plugin, as `app.extensions` says. */
function open(extensions: Setting[] = [], at = '/') {
  let tree: AppTree | undefined;
  const Probe = () => {
    tree = useApi(appTreeApiRef).getTree().tree;
    return null;
  };
  renderTestApp({
    features: [catalogPlugin, searchPlugin, ownershipPlugin],
    extensions: [
      AppRootElementBlueprint.make({ params: { element: <Probe /> } }),
    ],
    apis: [
      // Nothing that it is asked is ever answered.
      [
        ownershipApiRef,
        new Proxy({} as never, { get: () => () => new Promise(() => {}) }),
      ],
      catalogApiMock({ entities: [] }),
      mockApis.permission(),
    ],
    config: {
      app: { baseUrl: 'http://localhost:3000', extensions },
      backend: { baseUrl: 'http://localhost:7007' },
    },
    initialRouteEntries: [at],
  });
  return tree!;
}

/** Those of the plugin that are there, or that wait for a plugin to stand in. */
function idsIn({ nodes, orphans }: AppTree): string[] {
  const waiting = new Set(orphans);
  return [...nodes.values()]
    .filter(node => node.spec.plugin.pluginId === 'ownership')
    .filter(node => !node.spec.disabled)
    .filter(node => node.instance || waiting.has(node))
    .map(node => node.spec.id)
    .sort();
}

const tabs = async () =>
  (await screen.findAllByRole('tab')).map(tab => ({
    title: tab.textContent,
    href: tab.getAttribute('href'),
  }));

const tab = async (title: string) =>
  (await tabs()).find(one => one.title === title)?.href;

describe('the extensions', () => {
  it('are those of the docs', () => {
    expect(idsIn(open())).toEqual([...DOCUMENTED].sort());
  });

  it.each(DOCUMENTED.filter(id => !id.startsWith('api:')))(
    'have a picture in the docs: %s',
    id => {
      expect(existsSync(pictureOf(id) ?? '')).toBe(true);
    },
  );

  it.each(DOCUMENTED)('go on without %s', id => {
    const left = DOCUMENTED.filter(
      other =>
        other !== id &&
        !(id === 'page:ownership' && other.startsWith('sub-page:')),
    );
    expect(idsIn(open([{ [id]: false }]))).toEqual(left.sort());
  });
});

describe('the page', () => {
  it('is found, with its tabs and links, where an app has moved it', async () => {
    open(
      [
        { 'page:ownership': { config: { path: '/own', title: 'Who owns' } } },
        { 'sub-page:ownership/rules': { config: { path: 'rule-book' } } },
      ],
      '/own/rule-book/no/such/page',
    );
    expect(
      await screen.findByRole('heading', { name: 'Who owns', level: 1 }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('link', { name: 'Go to the start of this tab' }),
    ).toHaveAttribute('href', '/own/rule-book');
    expect(await tab('Rules')).toBe('/own/rule-book');
    expect(await tab('Review')).toBe('/own/review');
  });

  it('has the titles and the order that an app gives its tabs', async () => {
    open(
      [
        { 'sub-page:ownership/waivers': { config: { title: 'Exceptions' } } },
        'sub-page:ownership/review',
      ],
      '/ownership/no-such-tab',
    );
    expect((await tabs()).slice(0, 3)).toEqual([
      { title: 'Exceptions', href: '/ownership/waivers' },
      { title: 'Review', href: '/ownership/review' },
      { title: 'Overview', href: '/ownership/overview' },
    ]);
  });

  it('says that a tab is turned off, and leads to the first one', async () => {
    open(
      [
        { 'sub-page:ownership/overview': false },
        { 'sub-page:ownership/waivers': false },
      ],
      '/ownership/waivers?q=x',
    );
    expect(await screen.findByText('There is no such page here')).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'To the first page' }),
    ).toHaveAttribute('href', '/ownership/mine');
    expect(await tab('Waivers')).toBeUndefined();
  });
});

describe('a card, where the page is turned off', () => {
  const off = { isOff: true };
  const getEntity = async () => anAnswer();

  it('says the same, without links to it', async () => {
    renderOnEntity(
      <>
        <EntityOwnershipWarning />
        <EntityOwnershipCard />
      </>,
      { getEntity },
      undefined,
      off,
    );
    expect(await screen.findByText('Ownership')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('no living owner');
    expect(screen.queryByText('See every check')).not.toBeInTheDocument();
  });

  it('shows the words of a link', async () => {
    renderOnEntity(
      <EntityDecisionsCard />,
      {
        getEntityDecisions: async () => ({
          status: READY,
          about: [
            { decision: 'data', title: 'Data', required: true, conflict: [] },
          ],
        }),
      },
      undefined,
      off,
    );
    expect(await screen.findByText('Data')).toBeVisible();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('leads from a team to nothing but entities', async () => {
    const getTeam = async () =>
      aTeamAnswer({
        team: aTeam('shop', { owns: { entities: 1, systems: 0 } }),
        owned: {
          items: [aVerdict()],
          total: 2,
          ownership: { orphaned: 1, atRisk: 0, owned: 1 },
          run: { contradicted: 0, undeclared: 2, shown: 0, notApplicable: 0 },
        },
        load: [{ measure: 'members', value: 9, limit: 8, rule: 'team-size' }],
        findings: {
          items: [aFinding()],
          total: 2,
          rules: [
            { value: 'dangling-owner', count: 1 },
            { value: 'team-size', count: 1 },
          ],
        },
      });
    renderOnEntity(
      <>
        <TeamApiCard />
        <TeamOwnsCard />
        <TeamLoadCard />
        <TeamFindingsCard />
      </>,
      { getTeam },
      { ...CHECKOUT, kind: 'Group' },
      off,
    );
    expect(await screen.findByText('1 Orphaned')).toBeVisible();
    expect(screen.getByText('9 of at most 8')).toBeVisible();
    expect(screen.getByText('1 team-size')).toBeVisible();
    const links = screen.getAllByRole('link');
    expect(
      links.filter(one => !one.getAttribute('href')?.startsWith('/catalog/')),
    ).toEqual([]);
  });
});
