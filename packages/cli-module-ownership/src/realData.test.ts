import { join } from 'node:path';
import { review } from './commands/review';
import { folder, removeFolders } from './testUtils/folder';
import { hasRealData, REAL_DATA } from './testUtils/realData';
import { standingIn } from './testUtils/run';

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
  findings: Array<{ rule: string; subject: string }>;
  problems: Array<{ type: string; ref: string | null }>;
  verdicts: unknown[];
}

async function report(...paths: string[]): Promise<Output> {
  const args = [...paths, '--format', 'json'];
  return JSON.parse((await review(args, standingIn(REAL_DATA))).output);
}

afterAll(removeFolders);

for (const counted of COUNTED) {
  const { catalog, entities, dangling, placeholders, duplicates } = counted;
  const describeData = hasRealData(catalog) ? describe : describe.skip;

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

const describeRust = hasRealData('rust-lang') ? describe : describe.skip;

// Its working groups are Groups of a type.
describeRust('groups that are guilds, in rust-lang', () => {
  const settings = `preset: strict
sources: { guilds: { spec.type: working-group } }
`;

  it('are no teams, and are told as guilds what they own', async () => {
    const config = join(folder({ 'settings.yaml': settings }), 'settings.yaml');
    const { findings } = await report('rust-lang', '--config', config);
    const of = (rule: string) => findings.filter(one => one.rule === rule);
    // Counted independently: 18 components belong to 10 of the 31.
    expect(of('owner-not-a-team')).toHaveLength(18);
    expect(of('working-group-owns')).toHaveLength(10);
    // A group has no place to state any of this.
    for (const rule of ['understaffed-guild', 'no-charter', 'dormant-guild']) {
      expect(of(rule)).toEqual([]);
    }
    // Four of them have more than nine members of their own.
    const large = of('team-size').map(one => one.subject);
    expect(large.filter(ref => ref.includes('/wg-'))).toEqual([]);
  });
});
