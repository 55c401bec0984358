import { folder, removeFolders } from '../../testUtils/folder';
import { standingIn } from '../../testUtils/run';
import { lint } from './lint';

const HEAD = (name: string) => `apiVersion: pillars.dev/v1alpha1
kind: Standard
metadata: { name: ${name} }
spec:
  guild: api-guild
  status: proposed
`;

const REQUIREMENTS = `  requirements:
    - id: owner
      level: MUST
      statement: It has one.
      check: dangling-owner
    - id: tested
      level: SHOULD
      statement: It has tests.
`;

const beside = `${HEAD(
  'beside',
)}${REQUIREMENTS}  content: { $text: ./texts/beside.md }\n`;

const inside = `${HEAD('inside')}  content: |

    A service MUST
      have an owner.

    1. It SHOULD be \`owner\`ed.
${REQUIREMENTS}`;

let cwd: string;
beforeAll(() => {
  cwd = folder({
    'good/clean.yaml': `${HEAD(
      'clean',
    )}${REQUIREMENTS}  content: 'It MUST (\`owner\`). It SHOULD (\`tested\`).'\n`,
    'good/group.yaml': 'kind: Group\n',
    'good/text.md': 'It MUST.\n',
    'beside/beside.yaml': beside,
    'beside/texts/beside.md':
      '# Beside\r\n\r\nA service MUST have an `owner`.\r\n\r\n\tcode\r\n\r\nIt MAY.\r\n',
    'inside.yaml': `# A comment\n---\nkind: x\n---\n${inside}`,
    'quoted.yaml': `${HEAD('quoted')}  content:\n    "It MUST\n    be."\n`,
    'warns.yaml': `${HEAD(
      'warns',
    )}  content: 'MUST \`x\`'\n  requirements: [{ id: x, level: MUST, statement: So. }]\n`,
    'twice.yaml': `${HEAD('twice')}  content: 'MUST \`x\`'
  requirements:
    - { id: x, level: MUST, statement: So., check: a }
    - { id: x, level: MUST, statement: So., check: a }
`,
    'empty.yaml': `${HEAD('empty')}  content: { $text: ./blank.md }\n`,
    'blank.md': '\n',
    'refused.yaml': `${HEAD('refused')}  content: x\n  version: 1\n`,
    'no-text.yaml': `${HEAD('no-text')}  content: { $text: ./none.md }\n`,
    'away.yaml': `${HEAD(
      'away',
    )}  content: { $text: https://a.example/a.md }\n`,
    'broken.yaml': `${HEAD('x')}  content: [\n`,
    'other.yaml': 'apiVersion: a/b\nkind: Standard\nmetadata: { name: a }\n',
    'outside/catalog/out.yaml': `${HEAD(
      'out',
    )}  content: { $text: ../secret.md }\n`,
    'outside/secret.md': 'MUST\n',
    'steering.yaml': `${HEAD(
      'steering',
    )}  content: x\n  requirements: [{ id: "\\e[31m", level: MAY, statement: So. }]\n`,
  });
});
afterAll(removeFolders);

const run = (...args: string[]) => lint(args, standingIn(cwd));

async function json(...args: string[]) {
  const { output, code } = await run(...args, '--format', 'json');
  return { ...JSON.parse(output), code };
}

async function found(...args: string[]) {
  const { findings, code } = await json(...args);
  const places = findings.map(
    (one: {
      type: string;
      source: { file: string; line: number; column: number };
    }) =>
      `${one.type} ${one.source.file}:${one.source.line}:${one.source.column}`,
  );
  return [code, ...places];
}

describe('pillars standard lint', () => {
  it('ends with 0 where texts and requirements agree', async () => {
    expect(await run('good')).toEqual({
      output: '1 standard: texts and requirements agree\n',
      code: 0,
    });
  });

  it('says where in a text of its own', async () => {
    expect(await found('beside')).toEqual([
      1,
      'uncarried-keyword beside/texts/beside.md:7:4',
      'unnamed-requirement beside/beside.yaml:12:7',
    ]);
  });

  it('says where in a text that the document holds', async () => {
    expect(await found('inside.yaml')).toEqual([
      1,
      'uncarried-keyword inside.yaml:13:15',
      'other-level inside.yaml:16:11',
      'unnamed-requirement inside.yaml:22:7',
    ]);
  });

  it('says where a text begins whose lines are not those of the file', async () => {
    expect(await found('quoted.yaml')).toEqual([
      1,
      'uncarried-keyword quoted.yaml:7:3',
    ]);
  });

  it('finds a blank text, and ids that repeat', async () => {
    expect(await found('empty.yaml', 'twice.yaml')).toEqual([
      1,
      'no-text empty.yaml:7:3',
      'repeated-requirement twice.yaml:10:7',
    ]);
  });

  it.each([
    [[], 0],
    [['--fail-on', 'warning'], 1],
    [['--fail-on', 'never'], 0],
  ])('ends a warning with %j so: %i', async (args, code) => {
    expect((await run('warns.yaml', ...args)).code).toBe(code);
  });

  it('prints what to do', async () => {
    expect((await run('inside.yaml', 'warns.yaml', 'beside')).output).toBe(
      `inside.yaml
  13:15  error    The text says MUST, and no requirement carries it.
    → Name the id of its requirement in backticks, in the same paragraph, item or row, or in the heading above; add the requirement if there is none; or write the word in lower case.
  16:11  error    The text says SHOULD, and \`owner\` is a MUST.
    → Say it as the requirement does, or give the requirement that level; where the word belongs to another one, name that in the same paragraph.
  22:7   error    The text does not name the requirement \`tested\`.
    → Say in the text what it asks for, with its level and its id: "… SHOULD … (\`tested\`)."

warns.yaml
  8:18  warning  Nothing checks the MUST \`x\`.
    → Give it a check, a filter predicate or the id of a rule; without one, nobody can say how far it has come.

beside/texts/beside.md
  7:4  error    The text says MAY, and no requirement carries it.
    → Name the id of its requirement in backticks, in the same paragraph, item or row, or in the heading above; add the requirement if there is none; or write the word in lower case.

beside/beside.yaml
  12:7  error    The text does not name the requirement \`tested\`.
    → Say in the text what it asks for, with its level and its id: "… SHOULD … (\`tested\`)."

3 standards: 5 errors, 1 warning
`,
    );
  });

  it('prints JSON in which every key is always there', async () => {
    const { findings, ...rest } = await json('beside');
    expect(rest).toEqual({
      schemaVersion: 1,
      standards: 1,
      problems: [],
      code: 1,
    });
    expect(findings[0]).toEqual({
      standard: 'standard:default/beside',
      type: 'uncarried-keyword',
      severity: 'error',
      requirement: null,
      message: 'The text says MAY, and no requirement carries it.',
      fix: expect.stringContaining('Name the id'),
      source: { file: 'beside/texts/beside.md', line: 7, column: 4 },
    });
  });

  it('prints SARIF, with fingerprints that do not go by the line', async () => {
    const sarif = async () => {
      const { output } = await run(
        'inside.yaml',
        'warns.yaml',
        '--format',
        'sarif',
      );
      return JSON.parse(output).runs[0].results;
    };
    const results = await sarif();
    expect(results[0]).toMatchObject({
      ruleId: 'standard-text/uncarried-keyword',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'inside.yaml' },
            region: { startLine: 13, startColumn: 15 },
          },
          logicalLocations: [{ fullyQualifiedName: 'standard:default/inside' }],
        },
      ],
    });
    expect(results[3].level).toBe('warning');
    const prints = results.map(
      (one: { partialFingerprints: Record<string, string> }) =>
        one.partialFingerprints['pillars/v1'],
    );
    expect(new Set(prints).size).toBe(4);
    const moved = folder({
      'inside.yaml': `#\n#\n${inside.replace('|\n', '|\n    New words.\n')}`,
    });
    const { output } = await lint(
      ['inside.yaml', '--format', 'sarif'],
      standingIn(moved),
    );
    expect(
      JSON.parse(output).runs[0].results.map(
        (one: { partialFingerprints: Record<string, string> }) =>
          one.partialFingerprints['pillars/v1'],
      ),
    ).toEqual(prints.slice(0, 3));
  });

  it.each([
    ['refused.yaml', /spec\.version: expected text, in quotes/],
    ['no-text.yaml', /spec\.content cannot be read: there is no such file/],
    ['away.yaml', /Its text is at https:\/\/a\.example\/a\.md, and only files/],
    ['broken.yaml', /./],
    ['nowhere', /There is no file or folder nowhere\./],
  ])('ends with 2 beside %s', async (path, message) => {
    const { code, problems } = await json('good', path);
    expect(code).toBe(2);
    expect(problems).toHaveLength(1);
    expect(problems[0].message).toMatch(message);
    await expect(run(path)).rejects.toThrow(/^There is no standard to read\. /);
  });

  it('reads no text from outside', async () => {
    await expect(
      lint(['.'], standingIn(`${cwd}/outside/catalog`)),
    ).rejects.toThrow(/secret\.md is outside of what is reviewed/);
  });

  it('prints no control characters of a standard', async () => {
    const { output } = await run('steering.yaml');
    expect(output).toContain('`\ufffd[31m`');
    expect(output).not.toContain('\u001b');
  });

  it.each([
    [[], /Name files or folders that hold standards/],
    [['good', ' '], /Name files or folders that hold standards/],
    [['other.yaml'], /^There is no standard to read\.$/],
    [['good', '--format', 'markdown'], /--format takes text, json, sarif/],
    [['good', '--fail-on', 'info'], /--fail-on takes/],
    [
      ['good', '--in', 'x'],
      /Unknown option '--in'\. See pillars standard lint/,
    ],
  ])('refuses %j', async (args, message) => {
    await expect(run(...args)).rejects.toThrow(message);
  });

  it('prints its usage', async () => {
    const { output, code } = await run('-h');
    expect(code).toBe(0);
    expect(output).toMatch(/^Usage: pillars standard lint/);
  });

  it('reads a megabyte of text in a document', async () => {
    const text = '    A service MUST have an `owner`.\n\n'.repeat(27_000);
    const big = folder({
      'big.yaml': `${HEAD(
        'big',
      )}${REQUIREMENTS}  content: |\n${text}    It SHOULD (\`tested\`), and MAY.\n`,
    });
    const { output, code } = await lint(['.'], standingIn(big));
    expect(code).toBe(1);
    // 15 lines before the text, and two for each of its paragraphs.
    expect(output).toContain('  54016:31  error    The text says MAY');
    expect(output).toMatch(/1 standard: 1 error, 0 warnings\n$/);
  });
});
