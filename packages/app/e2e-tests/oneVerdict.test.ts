import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, Page, test } from '@playwright/test';
import { Finding, findingJson } from '@pillars/plugin-ownership-common';
import { build } from 'esbuild';
import { parseAllDocuments } from 'yaml';

const HOME = resolve(__dirname, '../../..');
const PILLARS = join(HOME, 'packages/cli-module-ownership/bin/pillars');

// Real catalogs are no part of the project. PILLARS_DATA, or a folder beside
// the repository, may hold them.
const DATA = resolve(process.env.PILLARS_DATA ?? join(HOME, '../shared/data'));

const CATALOGS = [
  { name: 'the sample company', folder: join(HOME, 'examples') },
  { name: 'giantswarm', folder: join(DATA, 'giantswarm') },
  { name: 'rust-lang', folder: join(DATA, 'rust-lang') },
];

const NOW = '2026-01-15';

/** The engine, as a page that loads it could use it. */
const ENGINE = `
import {
  createSnapshot,
  findingJson,
  parseOwnershipSettings,
  reviewSnapshot,
  rules,
} from '@pillars/plugin-ownership-common';

const settings = parseOwnershipSettings({ preset: 'strict' });

globalThis.review = (entities, now) =>
  reviewSnapshot(createSnapshot(entities, settings), { rules, settings, now })
    .findings.map(one => JSON.stringify(findingJson(one)));
`;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: ENGINE, resolveDir: __dirname },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    write: false,
  });
  return outputFiles[0].text;
}

/** What the files hold, in the order in which the command line reads them. */
const entitiesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .flatMap(name =>
      parseAllDocuments(readFileSync(join(folder, name), 'utf8')),
    )
    .map(document => document.toJS())
    .filter(document => document?.kind);

/** A line for each finding of the command line, which runs in Node. */
function askCommandLine(folder: string): string[] {
  const home = mkdtempSync(join(tmpdir(), 'pillars-'));
  const config = join(home, 'strict.yaml');
  writeFileSync(config, 'preset: strict\n');
  const flags = ['--format=json', '--fail-on=never', `--now=${NOW}`];
  const output = execFileSync(
    process.execPath,
    [PILLARS, 'review', folder, `--config=${config}`, ...flags],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  rmSync(home, { recursive: true });
  const { findings }: { findings: Finding[] } = JSON.parse(output);
  return findings.map(one => JSON.stringify(findingJson(one)));
}

/** A line for each finding of the engine that runs in the page. */
const askPage = (page: Page, entities: unknown[]): Promise<string[]> =>
  page.evaluate(([given, now]) => (globalThis as any).review(given, now), [
    entities,
    Date.parse(NOW),
  ] as const);

test.describe('a browser and the command line say the same, byte by byte, of', () => {
  test.beforeEach(async ({ page }) => {
    await page.addScriptTag({ content: await bundle() });
  });

  for (const { name, folder } of CATALOGS) {
    test(name, async ({ page }) => {
      test.skip(
        !existsSync(folder),
        `There is no ${folder}; PILLARS_DATA names where real catalogs are.`,
      );
      const said = askCommandLine(folder);
      expect(said.length).toBeGreaterThan(0);
      expect(await askPage(page, entitiesOf(folder))).toEqual(said);
    });
  }
});
