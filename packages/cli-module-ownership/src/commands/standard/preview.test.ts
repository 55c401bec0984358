import { folder, removeFolders } from '../../testUtils/folder';
import { standingIn } from '../../testUtils/run';
import { serve, stopServers } from '../../testUtils/server';
import { preview } from './preview';

const CATALOG = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: payments }
spec: { type: team, children: [], members: [ana, ben] }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: shop, description: Sells seeds. }
spec: { type: library, lifecycle: experimental, owner: payments }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: cart }
spec: { type: library, lifecycle: experimental, owner: payments }
`;

const standard = (name: string, level: string, spec = '') =>
  `apiVersion: pillars.dev/v1alpha1
kind: Standard
metadata: { name: ${name}, title: On libraries }
spec:
  guild: api-guild
  status: adopted
  version: '1.0'
  effectiveFrom: '2026-03-01'
  appliesTo: { spec.type: library }
${spec}  content: { $text: ./text.md }
  requirements:
    - id: described
      level: ${level}
      statement: It says what it does.
      check: { metadata.description: { $exists: true } }
`;

const TEXT = `# On libraries

A library MUST say **what it does** (\`described\`).

\`\`\`yaml
metadata: { description: It does. }
\`\`\`
`;

let cwd: string;
beforeAll(() => {
  cwd = folder({
    'catalog/all.yaml': CATALOG,
    'catalog/text.md': TEXT,
    'broken/broken.yaml': 'kind: [',
    'catalog/standard.yaml': standard('libraries', 'MUST'),
    'same/standard.yaml': standard('libraries', 'MUST'),
    'same/text.md': TEXT,
    'editorial/standard.yaml': standard('libraries', 'MUST'),
    'editorial/text.md': TEXT.replace('what it does', 'what it is for'),
    'demands/standard.yaml': standard('libraries', 'SHOULD'),
    'demands/text.md': TEXT.replace('MUST', 'SHOULD'),
    'new/standard.yaml': standard('fresh', 'MUST'),
    'new/text.md': TEXT,
    'off/standard.yaml': standard('off', 'SHOULD'),
    'off/text.md': TEXT,
    'nothing/standard.yaml': standard('nothing', 'MUST').replace(
      'spec.type: library',
      'kind: Nothing',
    ),
    'nothing/text.md': TEXT,
    'two/one.yaml': standard('one', 'MUST'),
    'two/two.yaml': `${standard('two', 'MUST')}---\n${standard(
      'refused',
      'MUST',
      '  foo: bar\n',
    )}`,
    'two/text.md': TEXT,
    'twice/one.yaml': standard('one', 'MUST'),
    'twice/two.yaml': standard('one', 'MUST'),
    'twice/text.md': TEXT,
    'none/none.yaml': CATALOG,
    'away/away.yaml': standard('away', 'MUST').replace(
      './text.md',
      'https://a.example/a.md',
    ),
    'steering/a.yaml': standard('steering', 'MAY').replace(
      'On libraries',
      '"\\e[31mred"',
    ),
    'steering/text.md': `\u001b[31m${TEXT.replace('MUST', 'MAY')}\n\tcode\r\n`,
    'long/a.yaml': standard('long', 'MUST'),
    'long/text.md': `${TEXT}\n${'It is so.\n'.repeat(10_000)}[${'['.repeat(
      300_000,
    )}`,
  });
});
afterEach(stopServers);
afterAll(removeFolders);

const run = (...args: string[]) =>
  preview([...args, '--now', '2026-02-01'], standingIn(cwd));

const inCatalog = (file: string, ...args: string[]) =>
  run(file, '--in', 'catalog', ...args);

const PAGE = `On libraries
  standard    standard:default/fresh
  guild       guild:default/api-guild
  status      adopted, in force from 2026-03-01
  version     1.0
  binds       2 entities of 1 team
  applies to  { spec.type: library }

Requirements
  MUST    described
          It says what it does.
          checked by { metadata.description: { $exists: true } }

Adoption
  requirement  level  met  waived  unmet  cannot be checked  does not apply
  described    MUST     1       0      1                  0               0

Not there yet (1)
  group:default/payments  described 1

Change
  It is a new standard, or a new version of one.

------------------------------------------------------------------------

On libraries
============

A library MUST say what it does (described).

    metadata: { description: It does. }
`;

describe('pillars standard preview', () => {
  it.each(['new', 'new/standard.yaml'])('shows the page of %s', async file => {
    expect(await inCatalog(file)).toEqual({ output: PAGE, code: 0 });
  });

  it('shows it as a comment', async () => {
    const { output, code } = await inCatalog('new', '--format', 'markdown');
    expect(code).toBe(0);
    expect(output).toBe(`## On libraries

- standard: standard:default/fresh
- guild: guild:default/api-guild
- status: adopted, in force from 2026-03-01
- version: 1.0
- binds: 2 entities of 1 team
- applies to: { spec.type: library }

| requirement | level | met | waived | unmet | cannot be checked | does not apply |
| --- | --- | --- | --- | --- | --- | --- |
| \`described\` | MUST | 1 | 0 | 1 | 0 | 0 |

| not there yet | unmet |
| --- | --- |
| \`group:default/payments\` | \`described\` 1 |

It is a new standard, or a new version of one.

<details>
<summary>Requirements</summary>

- **MUST** \`described\`: It says what it does. (checked by { metadata.description: { $exists: true } })

</details>

---

${TEXT}`);
  });

  it('prints JSON with the figures and the text', async () => {
    const { output } = await inCatalog('new', '--format', 'json');
    const figures = {
      met: 1,
      unmet: 1,
      waived: 0,
      unverifiable: 0,
      notApplicable: 0,
    };
    expect(JSON.parse(output)).toMatchObject({
      schemaVersion: 1,
      standard: {
        ref: 'standard:default/fresh',
        title: 'On libraries',
        sunsetOn: null,
        appliesTo: { 'spec.type': 'library' },
        requirements: [{ id: 'described', level: 'MUST' }],
        content: TEXT,
      },
      change: 'version',
      adoption: {
        standard: 'standard:default/fresh',
        entities: 2,
        requirements: [{ id: 'described', level: 'MUST', ...figures }],
        rows: [{ team: 'group:default/payments', entities: 2 }],
      },
      findings: [],
      problems: [],
    });
  });

  it.each([
    ['same', 0, 'It says the same as what is there.'],
    [
      'editorial',
      0,
      'It says in other words what is there; the version stays.',
    ],
    ['demands', 1, 'State a new version in spec.version: who complied'],
    ['new', 0, 'It is a new standard, or a new version of one.'],
  ])('says what changes with %s', async (file, code, words) => {
    const text = await inCatalog(file);
    const markdown = await inCatalog(file, '--format', 'markdown');
    expect(text.output).toContain(words);
    expect(markdown.output).toContain(words);
    expect([text.code, markdown.code]).toEqual([code, code]);
    expect((await inCatalog(file, '--fail-on', 'never')).code).toBe(0);
  });

  it('shows what the lint finds', async () => {
    const { output, code } = await inCatalog('off');
    expect(code).toBe(1);
    expect(output).toContain(
      'off/text.md\n  3:11  error    The text says MUST, and `described` is a SHOULD.\n',
    );
    const markdown = await inCatalog('off', '--format', 'markdown');
    expect(markdown.output).toContain(
      '### 1 problem with the text\n\n- `off/text.md:3:11` error: The text says MUST, and \\`described\\` is a SHOULD.',
    );
  });

  it('says that a standard binds nothing', async () => {
    expect((await inCatalog('nothing')).output).toContain(
      'binds       nothing: its appliesTo selects none of the owned entities\n',
    );
  });

  it('picks one of several', async () => {
    const { output } = await inCatalog('two', '--standard', 'one');
    expect(output).toContain('standard    standard:default/one\n');
  });

  it('steers no terminal', async () => {
    const { output } = await inCatalog('steering');
    expect(output).toContain('\ufffd[31m# On libraries');
    expect(output).not.toContain('\u001b');
  });

  it('keeps a comment to what a code host takes', async () => {
    const { output } = await inCatalog('long', '--format', 'markdown');
    expect(output.length).toBeLessThan(65_536);
    expect(output).toContain('The text has 400,');
    const whole = await inCatalog('long');
    expect(whole.output.length).toBeGreaterThan(400_000);
  });

  it.each([
    [
      ['two'],
      /two holds several standards: name one with --standard, of standard:default\/one, standard:default\/two\./,
    ],
    [
      ['two', '--standard', 'on'],
      /no standard standard:default\/on\. Did you mean standard:default\/one/,
    ],
    [
      ['two', '--standard', 'refused'],
      /two\.yaml:\d+: The catalog would refuse it: spec\.foo/,
    ],
    [
      ['twice'],
      /standard:default\/one stands more than once: at twice\/one\.yaml:1, twice\/two\.yaml:1\./,
    ],
    [['none'], /^There is no standard to read\.$/],
    [['nowhere'], /There is no file or folder nowhere\./],
    [['away'], /Its text is at https:\/\/a\.example\/a\.md/],
    [['new', 'two'], /Name the file of one standard/],
    [[], /Name the file of one standard/],
    [['new', '--fail-on', 'x'], /--fail-on takes/],
    [['new', '--format', 'sarif'], /--format takes text, markdown, json/],
  ])('refuses %j', async (args, message) => {
    await expect(run(...args, '--in', 'catalog')).rejects.toThrow(message);
  });

  it('says what of the catalog the figures are without', async () => {
    const { code, notes } = await inCatalog('new', 'broken');
    expect(code).toBe(0);
    expect(notes).toMatch(/^pillars: broken\/broken\.yaml/);
    expect((await inCatalog('new')).notes).toBeUndefined();
  });

  it('wants a catalog', async () => {
    await expect(run('new')).rejects.toThrow(/Name the catalog/);
    await expect(run('new', '--in', 'nowhere')).rejects.toThrow(/nowhere/);
    expect((await inCatalog('new', 'nowhere')).code).toBe(2);
  });

  it('prints its usage', async () => {
    expect((await run('--help')).output).toMatch(
      /^Usage: pillars standard preview/,
    );
  });
});

describe('pillars standard preview --portal', () => {
  const counts = {
    met: 7,
    unmet: 0,
    waived: 1,
    expiring: 0,
    unverifiable: 0,
    notApplicable: 0,
  };
  const adoption = {
    standard: 'standard:default/fresh',
    version: '1.0',
    entities: 8,
    requirements: [{ id: 'described', level: 'MUST', ...counts }],
    rows: [{ team: 'group:default/x', entities: 8, requirements: [counts] }],
  };
  const answer = { adoption, change: 'editorial', problems: [] };

  it('sends the standard with its text, and shows what the portal says', async () => {
    const asked: unknown[] = [];
    const url = await serve((at, { method, headers }, body) => {
      asked.push(method, at.pathname, headers.authorization, JSON.parse(body));
      return { body: answer };
    });
    const { output, code } = await run(
      'new',
      '--portal',
      url,
      '--token',
      'secret',
    );
    expect(code).toBe(0);
    expect(output).toContain('  described    MUST     7       1      0');
    expect(output).toContain('It says in other words what is there');
    expect(asked).toEqual([
      'POST',
      '/api/ownership/v1/standards/preview',
      'Bearer secret',
      {
        entity: expect.objectContaining({
          kind: 'Standard',
          spec: expect.objectContaining({ content: TEXT }),
        }),
      },
    ]);
  });

  it('shows the problems of the portal, and ends with 2', async () => {
    const problems = [
      { type: 'invalid', ref: 'standard:default/fresh', message: 'No.' },
    ];
    const url = await serve(() => ({ body: { ...answer, problems } }));
    const { output, code } = await run('new', '--portal', url);
    expect(code).toBe(2);
    expect(output).toContain(
      '1 problem with the input\n  new/standard.yaml:1  invalid\n    No.',
    );
  });

  it.each([
    [{ body: {} }, /is no ownership backend/],
    [{ body: { ...answer, change: 'x' } }, /is no ownership backend/],
    [{ body: { ...answer, problems: undefined } }, /is no ownership backend/],
    [
      {
        status: 400,
        body: {
          error: { name: 'InputError', message: 'No.' },
          response: { statusCode: 400 },
        },
      },
      /does not take this: No\./,
    ],
    [{ status: 404, body: {} }, /is the ownership backend installed/],
  ])('refuses the answer %j', async (body, message) => {
    const url = await serve(() => body);
    await expect(run('new', '--portal', url)).rejects.toThrow(message);
  });
});
