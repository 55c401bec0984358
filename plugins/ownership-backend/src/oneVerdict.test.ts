import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { Finding, findingJson } from '@pillars/plugin-ownership-common';
import catalogModuleOwnership from '@pillars/plugin-catalog-backend-module-ownership';
import request from 'supertest';
import ownershipPlugin from '.';

// A catalog takes some seconds to take in hundreds of entities.
jest.setTimeout(120_000);
const PATIENCE = 60_000;
const PROCESSING = { seconds: 1 };

const HOME = resolve(__dirname, '../../..');
const PILLARS = join(HOME, 'packages/cli-module-ownership/bin/pillars');

// Real catalogs are no part of the project. PILLARS_DATA, or a folder beside
// the repository, may hold them.
const DATA = resolve(process.env.PILLARS_DATA ?? join(HOME, '../shared/data'));

interface Catalog {
  name: string;
  folder: string;
  /** The file that leads a catalog to all others; each is one, where there is none. */
  root?: string;
  /** Of `ownership`, beside the preset. */
  settings?: object;
  /** What Backstage takes under no circumstances, and files may hold. */
  refused?: string[];
}

const golden = (name: string): Catalog => ({
  name: `the golden organisation ${name}`,
  folder: join(HOME, 'plugins/ownership-common/src/golden', name),
  root: 'catalog.yaml',
});

const CATALOGS: Catalog[] = [
  {
    name: 'the sample company',
    folder: join(HOME, 'examples'),
    root: 'catalog-info.yaml',
  },
  golden('cycles'),
  golden('namespaces'),
  {
    ...golden('guilds'),
    // As in its settings.yaml.
    settings: {
      sources: {
        guilds: { 'spec.type': { $in: ['guild', 'working-group'] } },
      },
    },
  },
  // Of the 8 refs that stand in it more than once, the command line takes the
  // first and the catalog another. They have the same owner, type and
  // lifecycle, so it makes no difference here.
  { name: 'giantswarm', folder: join(DATA, 'giantswarm') },
  {
    name: 'rust-lang',
    folder: join(DATA, 'rust-lang'),
    // A name that begins with a dot.
    refused: ['component:default/.github'],
  },
];

/** What is said of a catalog, a line for each finding and each verdict. */
interface Answer {
  findings: string[];
  verdicts: string[];
}

interface Verdict {
  ref: string;
  ownership: string;
  run: string;
}

const toAnswer = (findings: Finding[], verdicts: Verdict[]): Answer => ({
  findings: findings.map(one => JSON.stringify(findingJson(one))),
  verdicts: verdicts
    .map(({ ref, ownership, run }) => `${ref} ${ownership} ${run}`)
    .sort(),
});

/** What the command line prints, under the same settings as the portal. */
function pillars({ settings }: Catalog, args: string[]) {
  const home = mkdtempSync(join(tmpdir(), 'pillars-'));
  const config = join(home, 'strict.yaml');
  writeFileSync(config, JSON.stringify({ ...settings, preset: 'strict' }));
  const output = execFileSync(
    process.execPath,
    [PILLARS, ...args, '--format=json', `--config=${config}`],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  rmSync(home, { recursive: true });
  return JSON.parse(output);
}

/** What the command line says of the files, without what Backstage refuses. */
function askCommandLine(catalog: Catalog): Answer {
  const { folder, refused = [] } = catalog;
  const args = ['review', folder, '--fail-on=never'];
  const { findings, verdicts } = pillars(catalog, args);
  return toAnswer(
    findings.filter((one: Finding) => !refused.includes(one.subject)),
    verdicts.filter((one: Verdict) => !refused.includes(one.ref)),
  );
}

/** A portal whose catalog reads the same files. */
function startPortal({ folder, root, settings }: Catalog) {
  const files = root
    ? [root]
    : readdirSync(folder).filter(name => name.endsWith('.yaml'));
  return startTestBackend({
    features: [
      mockServices.rootConfig.factory({
        data: {
          backend: { baseUrl: 'http://localhost' },
          ownership: {
            ...settings,
            preset: 'strict',
            schedule: { frequency: { hours: 1 }, timeout: { minutes: 1 } },
          },
          catalog: {
            processingInterval: PROCESSING,
            rules: [
              { allow: ['Component', 'API', 'Resource', 'System', 'Domain'] },
              { allow: ['Group', 'User', 'Location'] },
              { allow: ['TeamAPI', 'Guild', 'Standard', 'DecisionScope'] },
            ],
            locations: files.map(name => ({
              type: 'file',
              target: join(folder, name),
            })),
          },
        },
      }),
      mockServices.scheduler.factory({ skipTaskRunOnStartup: true }),
      catalogPlugin,
      catalogModuleOwnership,
      ownershipPlugin,
    ],
  });
}

type Portal = Awaited<ReturnType<typeof startPortal>>;

async function get(portal: Portal, path: string) {
  const { body } = await request(portal.server)
    .get(`/api/ownership/v1/${path}`)
    .set('Authorization', mockCredentials.user.header())
    .expect(200);
  return body;
}

async function getAll(portal: Portal, path: string) {
  const items = [];
  let total = 0;
  do {
    const page = await get(portal, `${path}?limit=500&offset=${items.length}`);
    items.push(...page.items);
    total = page.total;
  } while (items.length < total);
  return items;
}

const sleep = (milliseconds: number) =>
  new Promise(done => setTimeout(done, milliseconds));

/** What the portal says of what its catalog holds by now. */
async function askPortal(portal: Portal): Promise<Answer> {
  await request(portal.server)
    .post('/api/ownership/v1/review')
    .set('Authorization', mockCredentials.user.header())
    .expect(202);
  while ((await get(portal, 'summary')).status.running) {
    await sleep(50);
  }
  return toAnswer(
    await getAll(portal, 'findings'),
    await getAll(portal, 'verdicts'),
  );
}

/** Asks until the catalog holds what there is, and no longer than that takes. */
async function askUntil(portal: Portal, expected: Answer): Promise<Answer> {
  const end = Date.now() + PATIENCE;
  const isSame = (answer: Answer) =>
    JSON.stringify(answer) === JSON.stringify(expected);
  let answer = await askPortal(portal);
  while (!isSame(answer) && Date.now() < end) {
    await sleep(500);
    answer = await askPortal(portal);
  }
  // It has to stay so when everything has been processed once more.
  await sleep(2000 * PROCESSING.seconds);
  return askPortal(portal);
}

/** Both say of each standard how far it has come. */
async function expectSameAdoption(portal: Portal, catalog: Catalog) {
  for (const { ref, namespace, name } of await getAll(portal, 'standards')) {
    const args = ['standard', 'adoption', ref, `--in=${catalog.folder}`];
    const { standard, version, requirements } = await get(
      portal,
      `standards/${namespace}/${name}/adoption`,
    );
    expect(pillars(catalog, args)).toEqual({
      standard,
      ...(version && { version }),
      requirements,
    });
  }
}

for (const catalog of CATALOGS) {
  const { name, folder } = catalog;
  const isThere = existsSync(folder);
  const describeCatalog = isThere ? describe : describe.skip;
  if (!isThere) {
    process.stderr.write(
      `Skipped: there is no ${folder}; PILLARS_DATA names where real catalogs are.\n`,
    );
  }

  describeCatalog(name, () => {
    it('gets the same from a portal as from the command line, byte by byte', async () => {
      const said = askCommandLine(catalog);
      expect(said.findings.length).toBeGreaterThan(0);
      const portal = await startPortal(catalog);
      try {
        expect(await askUntil(portal, said)).toEqual(said);
        await expectSameAdoption(portal, catalog);
      } finally {
        await portal.stop();
      }
    });
  });
}
