import { folder, removeFolders } from '../../testUtils/folder';
import { standingIn } from '../../testUtils/run';
import { serve, stopServers } from '../../testUtils/server';
import { adoption } from './adoption';

const GROUP = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: payments }
spec: { type: team, children: [], members: [ana, ben] }
`;

const library = (name: string, owner: string, metadata = '') =>
  `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: ${name}
${metadata}spec: { type: library, lifecycle: experimental, owner: ${owner} }
`;

const standard = (name: string, spec = '') =>
  `apiVersion: pillars.dev/v1alpha1
kind: Standard
metadata: { name: ${name} }
spec:
  guild: api-guild
  status: adopted
  content: A text.
${spec}`;

const LIBRARIES = `  version: '1.0'
  appliesTo: { kind: Component }
  requirements:
    - { id: owner, level: MUST, statement: It has one., check: dangling-owner }
    - id: described
      level: SHOULD
      statement: It says what it does.
      check: { metadata.description: { $exists: true } }
    - { id: tested, level: MAY, statement: It has tests. }
    - { id: source, level: MUST, statement: It is found., check: no-source-location }
`;

const DESCRIBED = `  description: Sells seeds.
  annotations:
    backstage.io/source-location: url:https://git.example/shop
`;

let cwd: string;
beforeAll(() => {
  cwd = folder({
    'catalog/all.yaml': [
      GROUP,
      library('shop', 'payments', DESCRIBED),
      library('cart', 'gone'),
      library('pay', 'gone'),
      standard('libraries', LIBRARIES),
      standard('logging'),
      standard('nothing', '  appliesTo: { kind: Nothing }\n'),
    ].join('---\n'),
    'more/more.yaml': library('more', 'payments'),
    'more/notes.yaml': 'hello: world\n',
    'broken/broken.yaml': 'a: [',
    'refused.yaml': standard('refused', '  version: 1\n'),
    'waivers.txt': `waivers:
- id: w
  rule: standard-unmet
  appliesTo: { metadata.name: pay }
  reason: It is on its way.
  expiresOn: '2026-12-31'
  requestedBy: user:default/ana
  requestedAt: '2026-01-01'
`,
    'settings.yaml': 'rules: { dangling-owner: { enabled: false } }',
  });
});
afterEach(stopServers);
afterAll(removeFolders);

const run = (...args: string[]) =>
  adoption([...args, '--now', '2026-02-01'], standingIn(cwd));

const none = { met: 0, unmet: 0, waived: 0, unverifiable: 0, notApplicable: 0 };

const FIGURES = {
  standard: 'standard:default/libraries',
  version: '1.0',
  requirements: [
    { id: 'owner', level: 'MUST', ...none, met: 1, unmet: 2 },
    { id: 'described', level: 'SHOULD', ...none, met: 1, unmet: 2 },
    { id: 'tested', level: 'MAY', ...none, unverifiable: 3 },
    { id: 'source', level: 'MUST', ...none, notApplicable: 3 },
  ],
};

const json = async (...args: string[]) =>
  JSON.parse((await run(...args, '--format', 'json')).output);

describe('pillars standard adoption', () => {
  it.each(['libraries', 'default/libraries', 'Standard:Default/Libraries'])(
    'says in files how far %s has come',
    async name => {
      const { output, code, notes } = await run(
        name,
        '--in',
        'catalog',
        '--format',
        'json',
      );
      expect(output).toBe(`${JSON.stringify(FIGURES, null, 2)}\n`);
      expect({ code, notes }).toEqual({ code: 0, notes: undefined });
    },
  );

  it('takes options before the standard, and several paths', async () => {
    const figures = await json(
      '--config',
      'settings.yaml',
      'libraries',
      '--in',
      'catalog',
      'more',
    );
    expect(figures.requirements).toEqual([
      { id: 'owner', level: 'MUST', ...none, unverifiable: 4 },
      { id: 'described', level: 'SHOULD', ...none, met: 1, unmet: 3 },
      { id: 'tested', level: 'MAY', ...none, unverifiable: 4 },
      { id: 'source', level: 'MUST', ...none, notApplicable: 4 },
    ]);
  });

  it('counts what is waived apart', async () => {
    const { requirements } = await json(
      'libraries',
      '--in',
      'catalog',
      '--overlay',
      'waivers.txt',
    );
    expect(requirements[0]).toEqual({
      id: 'owner',
      level: 'MUST',
      ...none,
      met: 1,
      unmet: 1,
      waived: 1,
    });
  });

  it('leaves a version out that there is not', async () => {
    expect(await json('logging', '--in', 'catalog')).toEqual({
      standard: 'standard:default/logging',
      requirements: [],
    });
  });

  it('prints a table, and who is not there yet', async () => {
    const { output } = await run(
      'libraries',
      '--in',
      'catalog',
      '--overlay',
      'waivers.txt',
    );
    expect(output).toBe(`standard:default/libraries 1.0
  binds 3 entities of 1 team

Adoption
  requirement  level   met  waived  unmet  cannot be checked  does not apply
  owner        MUST      1       1      1                  0               0
  described    SHOULD    1       0      2                  0               0
  tested       MAY       0       0      0                  3               0
  source       MUST      0       0      0                  0               3

Not there yet (1)
  nobody is accountable  owner 1
`);
  });

  it('prints a comment', async () => {
    const { output } = await run(
      'libraries',
      '--in',
      'catalog',
      '--format',
      'markdown',
    );
    expect(output).toBe(`## standard:default/libraries 1.0

Binds 3 entities of 1 team.

| requirement | level | met | waived | unmet | cannot be checked | does not apply |
| --- | --- | --- | --- | --- | --- | --- |
| \`owner\` | MUST | 1 | 0 | 2 | 0 | 0 |
| \`described\` | SHOULD | 1 | 0 | 2 | 0 | 0 |
| \`tested\` | MAY | 0 | 0 | 0 | 3 | 0 |
| \`source\` | MUST | 0 | 0 | 0 | 0 | 3 |

| not there yet | unmet |
| --- | --- |
| nobody is accountable | \`owner\` 2 |
`);
  });

  it('says that a standard binds nothing', async () => {
    const { output } = await run('nothing', '--in', 'catalog');
    expect(output).toBe(
      'standard:default/nothing\n  binds nothing: its appliesTo selects none of the owned entities\n',
    );
  });

  it.each([
    [['nowhere'], 2, 'pillars: nowhere: There is no file or folder nowhere.\n'],
    [
      ['broken'],
      0,
      expect.stringMatching(/^pillars: broken\/broken\.yaml:1: /),
    ],
    [['broken', 'refused.yaml'], 0, expect.stringMatching(/ And 1 more\.\n$/)],
    [['more'], 0, undefined],
  ])('says what the figures are without, of %j', async (paths, code, notes) => {
    const ending = await run('libraries', '--in', 'catalog', ...paths);
    expect({ code: ending.code, notes: ending.notes }).toEqual({ code, notes });
  });

  it.each([
    [
      ['librarys'],
      /There is no standard standard:default\/librarys\. Did you mean standard:default\/libraries\?/,
    ],
    [
      ['other/libraries'],
      /no standard standard:other\/libraries\. Did you mean standard:default\/libraries/,
    ],
    [['xyz'], /None of the 3 that are there has a name like that\./],
    [['constructor'], /There is no standard standard:default\/constructor\./],
    [
      ['component:default/shop'],
      /A standard is named as in .* not "component:default\/shop"\./,
    ],
    [['a:b:c'], /A standard is named as in/],
    [[], /Name one standard/],
    [[''], /Name one standard/],
    [['libraries', 'logging'], /Name one standard/],
    [
      ['libraries', '--format', 'sarif'],
      /--format takes text, markdown, json, not "sarif"\./,
    ],
    [['libraries', '--in', ''], /A path is blank\./],
    [['libraries', '--portal', 'http://a'], /but not both/],
    [
      ['libraries', '--fail-on', 'never'],
      /Unknown option '--fail-on'\. See pillars standard adoption --help/,
    ],
  ])('refuses %j', async (args, message) => {
    await expect(run(...args, '--in', 'catalog')).rejects.toThrow(message);
  });

  it.each([
    [
      ['libraries'],
      /Name the catalog: files or folders with --in, or a portal/,
    ],
    [['libraries', '--in', 'nowhere'], /There is no file or folder nowhere\./],
    [['libraries', '--in', 'more'], /None of the 0 that are there/],
    [
      ['refused', '--in', 'refused.yaml', 'catalog'],
      /refused\.yaml:\d+: standard:default\/refused: The catalog would refuse it: spec\.version: expected text/,
    ],
    [
      ['libraries', '--portal', 'http://a', '--config', 'b'],
      /--config goes with files/,
    ],
  ])('refuses %j as a whole', async (args, message) => {
    await expect(run(...args)).rejects.toThrow(message);
  });

  it('prints its usage', async () => {
    expect(await run('--help')).toMatchObject({
      code: 0,
      output: expect.stringContaining('Usage: pillars standard adoption'),
    });
  });
});

describe('pillars standard adoption --portal', () => {
  const matrix = { ...FIGURES, entities: 3, rows: [], history: [] };

  it('says what the portal says, and no more', async () => {
    const asked: string[] = [];
    const url = await serve((at, { headers }) => {
      asked.push(`${at.pathname} ${headers.authorization}`);
      return { body: matrix };
    });
    expect(
      await json('libraries', '--portal', url, '--token', 'secret'),
    ).toEqual(FIGURES);
    expect(asked).toEqual([
      '/api/ownership/v1/standards/default/libraries/adoption Bearer secret',
    ]);
  });

  it('names near standards of the portal', async () => {
    const url = await serve(at =>
      at.pathname.endsWith('/adoption')
        ? { status: 404, body: {} }
        : { body: { items: [{ ref: 'standard:default/libraries' }, {}] } },
    );
    await expect(run('library', '--portal', url)).rejects.toThrow(
      'There is no standard standard:default/library. Did you mean standard:default/libraries?',
    );
  });

  it.each([
    [{ status: 404, body: {} }, /is the ownership backend installed/],
    [{ body: [] }, /is no ownership backend/],
    [{ body: { ...matrix, rows: undefined } }, /is no ownership backend/],
    [{ body: { ...matrix, requirements: [{ id: 'x' }] } }, /is no ownership/],
    [{ body: '<html>' }, /is no ownership backend/],
    [{ status: 401, body: {} }, /without a valid token/],
  ])('refuses the answer %j', async (answer, message) => {
    const url = await serve(() => answer);
    await expect(run('libraries', '--portal', url)).rejects.toThrow(message);
  });
});
