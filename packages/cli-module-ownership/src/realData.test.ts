import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { review } from './commands/review';
import { folder, removeFolders } from './testUtils/folder';
import { standingIn } from './testUtils/run';

// Real catalogs are no part of the project. PILLARS_DATA, or a folder beside
// the repository, may hold them.
const data = resolve(
  process.env.PILLARS_DATA ?? join(__dirname, '../../../../shared/data'),
);

const GUEST =
  'apiVersion: backstage.io/v1alpha1\nkind: User\nmetadata: { name: guest }\nspec: { memberOf: [] }\n';

interface Counted {
  catalog: string;
  entities: number;
  dangling: number;
  placeholders: number;
  duplicates: number;
}

// Counted independently of this code; checks, and nothing to tune to.
const COUNTED: Counted[] = [
  {
    catalog: 'giantswarm',
    entities: 84,
    dangling: 10,
    placeholders: 1,
    duplicates: 8,
  },
  {
    catalog: 'rust-lang',
    entities: 200,
    dangling: 8,
    placeholders: 5,
    duplicates: 0,
  },
];

interface Output {
  summary: { entities: number; ownership: { orphaned: number } };
  findings: Array<{ rule: string }>;
  problems: Array<{ type: string; ref: string | null }>;
  verdicts: unknown[];
}

async function report(...paths: string[]): Promise<Output> {
  const args = [...paths, '--format', 'json'];
  return JSON.parse((await review(args, standingIn(data))).output);
}

afterAll(removeFolders);

for (const counted of COUNTED) {
  const { catalog, entities, dangling, placeholders, duplicates } = counted;
  const isThere = existsSync(join(data, catalog));
  const describeData = isThere ? describe : describe.skip;
  if (!isThere) {
    process.stderr.write(
      `Skipped: there is no ${join(
        data,
        catalog,
      )}; PILLARS_DATA names where real catalogs are.\n`,
    );
  }

  describeData(`the real catalog ${catalog}`, () => {
    it('is reviewed as counted by hand', async () => {
      const { summary, findings, problems } = await report(catalog);
      const found = (rule: string) =>
        findings.filter(one => one.rule === rule).length;
      expect(summary.entities).toBe(entities);
      expect(found('dangling-owner')).toBe(dangling);
      expect(found('placeholder-owner')).toBe(placeholders);
      expect(summary.ownership.orphaned).toBe(dangling + placeholders);
      const repeated = problems.filter(one => one.type === 'duplicate');
      expect(new Set(repeated.map(one => one.ref)).size).toBe(duplicates);
      expect(repeated).toHaveLength(duplicates);
    });

    it('has the same verdicts beside a guest', async () => {
      const guest = join(folder({ 'guest.yaml': GUEST }), 'guest.yaml');
      const alone = await report(catalog);
      expect((await report(catalog, guest)).verdicts).toEqual(alone.verdicts);
    });

    it('is quiet: no rule fires on more than a quarter of it', async () => {
      const { findings } = await report(catalog);
      const loud = [...new Set(findings.map(one => one.rule))].filter(
        rule => findings.filter(one => one.rule === rule).length > entities / 4,
      );
      expect(loud).toEqual([]);
    });
  });
}
