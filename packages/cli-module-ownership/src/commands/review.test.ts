import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { folder, removeFolders } from '../testUtils/folder';
import { explain } from './explain';
import { review } from './review';

const CATALOG = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: shop
spec:
  type: service
  lifecycle: production
  owner: team-b
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: team-a }
spec: { type: team, children: [], members: [ann, bob] }
`;

let base: string;
const from = process.env.INIT_CWD;
beforeAll(() => {
  base = folder({
    'catalog.yaml': CATALOG,
    'clean.yaml': CATALOG.replace('team-b', 'team-a'),
    'guest.yaml':
      'apiVersion: backstage.io/v1alpha1\nkind: User\nmetadata: { name: guest }\nspec: { memberOf: [] }\n',
    'config.yaml':
      'ownership: { rules: { dangling-owner: { severity: warning } } }',
    'wrong.yaml': 'ownership: { rules: { dangling: {} } }',
    'loop.yaml':
      'apiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata: { name: loop }\nspec: { type: team, parent: loop, children: [loop] }\n',
  });
  process.env.INIT_CWD = base;
});
afterAll(() => {
  process.env.INIT_CWD = from;
  removeFolders();
});

const run = (...args: string[]) => review([...args, '--now', '2026-01-01']);

describe('pillars review', () => {
  it('prints what was found, where, and what to do', async () => {
    const { output, code } = await run('catalog.yaml');
    expect(code).toBe(1);
    expect(output).toBe(`error dangling-owner (1)
  component:default/shop  catalog.yaml:8
    The owner group:default/team-b does not exist in the catalog.
    → Name an owner that exists. Did you mean group:default/team-a?
      spec:
        owner: group:default/team-a

Not set up yet, and so not asked: team apis, ownership confirmations, domains, source locations, operators, on-call, tiers, escalation policies, runbooks.

1 owned entities
  who owns them   1 orphaned (no living owner), 0 at risk, 0 owned
  who runs them   0 contradicted, 0 shown, 1 undeclared, 0 not applicable
  findings        1 errors, 0 warnings, 0 infos
  time            ${/(\d+) ms reading, (\d+) ms rules/.exec(output)![0]}
`);
  });

  it('prints JSON of a fixed shape', async () => {
    const { output } = await run('catalog.yaml', '--format', 'json');
    const { notSetUp, ...report } = JSON.parse(output);
    expect(notSetUp).toHaveLength(9);
    expect(report).toEqual({
      schemaVersion: 1,
      summary: {
        entities: 1,
        ownership: { orphaned: 1, atRisk: 0, owned: 0 },
        run: { contradicted: 0, undeclared: 1, shown: 0, notApplicable: 0 },
        findings: { error: 1, warning: 0, info: 0 },
      },
      verdicts: [
        {
          ref: 'component:default/shop',
          ownership: 'orphaned',
          run: 'undeclared',
        },
      ],
      findings: [
        {
          rule: 'dangling-owner',
          messageId: 'dangling',
          message:
            'The owner group:default/team-b does not exist in the catalog.',
          subject: 'component:default/shop',
          severity: 'error',
          evidence: [{ path: 'spec.owner', value: 'team-b' }],
          fix: {
            summary:
              'Name an owner that exists. Did you mean group:default/team-a?',
            patch: { path: ['spec', 'owner'], value: 'group:default/team-a' },
          },
          fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
          source: { file: 'catalog.yaml', line: 8 },
        },
      ],
      problems: [],
      failures: [],
    });
  });

  it('prints SARIF with rule, place and fingerprint', async () => {
    const { output } = await run('catalog.yaml', '--format', 'sarif');
    const { version, runs } = JSON.parse(output);
    expect(version).toBe('2.1.0');
    expect(
      runs[0].tool.driver.rules.map((one: { id: string }) => one.id),
    ).toEqual(['dangling-owner']);
    expect(runs[0].results[0]).toMatchObject({
      ruleId: 'dangling-owner',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'catalog.yaml' },
            region: { startLine: 8 },
          },
        },
      ],
      partialFingerprints: { pillars: expect.any(String) },
    });
  });

  it('prints Markdown with a row a finding', async () => {
    const { output } = await run('catalog.yaml', '--format', 'markdown');
    expect(output).toContain(
      '| error | `component:default/shop` | The owner group:default/team-b does not exist in the catalog. | `dangling-owner` | `catalog.yaml:8` |',
    );
    expect(output).toContain('**1 orphaned** (no living owner)');
  });

  it.each([
    [['clean.yaml'], 0],
    [['catalog.yaml', '--fail-on', 'never'], 0],
    [['catalog.yaml', '--config', 'config.yaml'], 0],
    [['catalog.yaml', '--config', 'config.yaml', '--fail-on', 'warning'], 1],
    [['loop.yaml', 'catalog.yaml'], 1],
  ])('%j ends with %i', async (args, code) => {
    expect((await run(...args)).code).toBe(code);
  });

  it.each([
    [[], /Name files or folders/],
    [['a', '--portal', 'http://localhost'], /but not both/],
    [['--formt', 'json'], /Unknown option '--formt'/],
    [
      ['catalog.yaml', '--format', 'xml'],
      /--format takes text, json, markdown, sarif, not "xml"/,
    ],
    [['nowhere.yaml'], /There is no file or folder nowhere\.yaml/],
    [
      ['catalog.yaml', '--config', 'none.yaml'],
      /Cannot read none\.yaml: ENOENT/,
    ],
    [
      ['catalog.yaml', '--config', 'wrong.yaml'],
      /ownership\.rules\.dangling: no such rule/,
    ],
    [
      ['--portal', 'http://127.0.0.1:9'],
      /The portal at http:\/\/127\.0\.0\.1:9 does not answer/,
    ],
  ])('refuses %j', async (args, message) => {
    await expect(run(...args)).rejects.toThrow(message);
  });

  it('gives the same verdicts beside a guest', async () => {
    const verdicts = async (...files: string[]) =>
      JSON.parse((await run(...files, '--format', 'json')).output).verdicts;
    expect(await verdicts('catalog.yaml', 'guest.yaml')).toEqual(
      await verdicts('catalog.yaml'),
    );
  });

  it('is a program with exit codes of its own', () => {
    const bin = resolve(__dirname, '../../bin/pillars');
    const pillars = (...args: string[]) =>
      spawnSync(process.execPath, [bin, ...args], {
        encoding: 'utf8',
        cwd: base,
        env: { ...process.env, INIT_CWD: base, NODE_OPTIONS: '' },
      });
    const found = pillars('review', 'catalog.yaml');
    expect(found.stderr).toBe('');
    expect(found.status).toBe(1);
    // No terminal, no colours.
    expect(found.stdout).toMatch(/^error dangling-owner \(1\)\n/);
    const unusable = pillars('review', 'nowhere');
    expect(unusable.status).toBe(2);
    expect(unusable.stderr).toBe(
      'pillars: There is no file or folder nowhere.\n',
    );
  }, 60_000);
});

describe('pillars explain', () => {
  it('prints the page of a rule', async () => {
    const { output, code } = await explain(['hollow-owner']);
    expect(code).toBe(0);
    expect(output).toMatch(/^# Nobody is in the owning group\n/);
  });

  it('guesses which rule was meant', async () => {
    await expect(explain(['holow-owner'])).rejects.toThrow(
      'There is no rule "holow-owner". Did you mean hollow-owner?',
    );
  });
});

const data =
  process.env.PILLARS_DATA ?? resolve(__dirname, '../../../../../shared/data');
// Real catalogs are no part of the project; where they are absent there is
// nothing to compare with.
const describeData = existsSync(data) ? describe : describe.skip;

describeData('real catalogs', () => {
  const report = async (...paths: string[]) => {
    const { output } = await run(
      ...paths.map(path => resolve(data, path)),
      '--format',
      'json',
    );
    return JSON.parse(output);
  };
  const count = (
    list: Array<Record<string, string>>,
    key: string,
    value: string,
  ) => list.filter(one => one[key] === value).length;

  it.each([
    ['giantswarm', 84, 10, 1, 8],
    ['rust-lang', 200, 8, 5, 0],
  ])(
    '%s: %i owned, %i dangling, %i placeholders, %i refs repeated',
    async (name, entities, dangling, placeholder, duplicates) => {
      const { summary, findings, problems } = await report(name);
      expect(summary.entities).toBe(entities);
      expect(summary.ownership.orphaned).toBe(dangling + placeholder);
      expect(count(findings, 'rule', 'dangling-owner')).toBe(dangling);
      expect(count(findings, 'rule', 'placeholder-owner')).toBe(placeholder);
      expect(count(problems, 'type', 'duplicate')).toBe(duplicates);
    },
  );

  it.each(['giantswarm', 'rust-lang'])(
    '%s: a guest changes no verdict, and no rule is loud',
    async name => {
      const alone = await report(name);
      const guest = await report(name, join(base, 'guest.yaml'));
      expect(guest.verdicts).toEqual(alone.verdicts);
      const rules = new Set<string>(
        alone.findings.map((one: { rule: string }) => one.rule),
      );
      for (const rule of rules) {
        expect(count(alone.findings, 'rule', rule)).toBeLessThanOrEqual(
          alone.summary.entities / 4,
        );
      }
    },
  );
});
