import { StandardRequirement } from '../kinds';
import { lintStandard } from './lintStandard';

const check = { kind: 'Component' };

const OWNER: StandardRequirement = {
  id: 'owner',
  level: 'MUST',
  statement: 'A service has an owner.',
  check,
};
const TIER: StandardRequirement = {
  id: 'tier',
  level: 'SHOULD',
  statement: 'A service has a tier.',
};

function lint(content: unknown, ...requirements: unknown[]) {
  return lintStandard({
    apiVersion: 'pillars.dev/v1alpha1',
    kind: 'Standard',
    metadata: { name: 'services' },
    spec: { content, requirements } as never,
  });
}

/** Type, requirement and place of each, in short. */
const short = (...args: Parameters<typeof lint>) =>
  lint(...args).map(({ type, requirement, at, path }) =>
    [type, requirement, at ? `${at.line}:${at.column}` : path]
      .filter(Boolean)
      .join(' '),
  );

const lines = (...all: string[]) => all.join('\n');

describe('lintStandard', () => {
  it.each([
    ['a paragraph', 'A service MUST have one (`owner`).'],
    [
      'a paragraph of several lines',
      lines('A service MUST have', 'one.', 'It is `owner`.'),
    ],
    ['emphasis', 'A service **MUST** have one (**`owner`**).'],
    ['a link', 'A service [MUST](https://a.example) have [`owner`](#owner).'],
    ['a list item', '- A service MUST have one (`owner`).'],
    ['an item of paragraphs', lines('- `owner`', '', '  It MUST have one.')],
    ['an item around it', lines('- `owner`', '  - It MUST have one.')],
    ['an introduced list', lines('It MUST have:', '', '- an owner (`owner`)')],
    [
      'an introduced list in an item',
      lines('- It MUST have:', '  - an owner (`owner`)'),
    ],
    ['a row', lines('| id | level |', '| --- | --- |', '| `owner` | MUST |')],
    [
      'the rows below its head',
      lines('| MUST |', '| --- |', '| have an owner (`owner`) |'),
    ],
    ['the heading above', lines('## An owner (`owner`)', '', 'It MUST exist.')],
    ['a heading further above', lines('# `owner`', '## Why', 'It MUST exist.')],
    ['a heading, by what is below', lines('## MUST', '', 'Have `owner`.')],
    ['a heading of two lines', lines('`owner`', 'MUST', '===')],
    ['a footnote', lines('`x`[^1]', '', '[^1]: It MUST have `owner` there.')],
    ['a line with Windows ends', 'A service MUST\r\nhave `owner`.'],
    [
      'a text in another language',
      'Ein Dienst MUST eine Gruppe nennen: `owner`.',
    ],
  ])('finds nothing where %s carries the keyword', (_name, content) => {
    expect(short(content, OWNER)).toEqual([]);
  });

  it.each([
    ['MUST', 'MUST'],
    ['MUST NOT', 'MUST'],
    ['REQUIRED', 'MUST'],
    ['SHALL', 'MUST'],
    ['SHALL NOT', 'MUST'],
    ['SHOULD', 'SHOULD'],
    ['SHOULD NOT', 'SHOULD'],
    ['RECOMMENDED', 'SHOULD'],
    ['NOT RECOMMENDED', 'SHOULD'],
    ['MAY', 'MAY'],
    ['OPTIONAL', 'MAY'],
  ])('takes %s for %s', (word, level) => {
    const text = `It ${word} be so (\`x\`).`;
    const levels = ['MUST', 'SHOULD', 'MAY'];
    const fitting = levels.filter(
      one =>
        !lint(text, { id: 'x', level: one, statement: 'So.', check }).length,
    );
    expect(fitting).toEqual([level]);
    expect(lint(text)[0].message).toBe(
      `The text says ${word}, and no requirement carries it.`,
    );
  });

  it.each([
    ['lower case', 'A service must have one.'],
    ['a code span', 'Write `MUST`, or ``it MUST `x` ``.'],
    ['a code block', lines('```', 'It MUST.', '```', '', '    It MUST.')],
    ['a quote', lines('> It MUST.', '>', '> - It MUST.', 'and MUST lazily')],
    ['a heading in a quote', '> # It MUST'],
    [
      'an address',
      '[x](https://a.example/MUST "MUST") <https://a.example/MUST>',
    ],
    ['an address without marks', 'See https://a.example/MUST/x.'],
    ['the definition of a link', lines('[a]', '', '[a]: /MUST "It MUST"')],
    ['an image', '![It MUST](a.png)'],
    ['HTML', lines('<!-- MUST -->', '', 'a <b title="MUST">b</b>')],
    ['quotation marks', 'The key words "MUST", “NOT\nRECOMMENDED” and \'MAY\''],
    ['part of a word', 'MUSTARD, MUST_HAVE, MUST-have, PRE-MUST, ÜMUST, MUSTÉ'],
  ])('takes %s for no keyword', (_name, content) => {
    expect(short(content)).toEqual([]);
  });

  it('does not take what quotes, code and HTML name', () => {
    const content = lines(
      '> `owner`',
      '',
      '```',
      '`owner`',
      '```',
      '<i>`owner`</i>',
    );
    expect(short(lines(content, '', 'It MUST.'), OWNER)).toEqual([
      // The HTML is inline, so what it holds is prose.
      'uncarried-keyword 8:4',
    ]);
    expect(short(lines('> `owner`', '', 'It is.'), OWNER)).toEqual([
      'unnamed-requirement owner spec.requirements[0]',
    ]);
  });

  it.each([
    ['beside it', lines('`owner`', '', 'It MUST.'), '3:4'],
    ['in a nested item', lines('- It MUST.', '  - `owner`'), '1:6'],
    ['in the next item', lines('- `owner`', '- It MUST.'), '2:6'],
    [
      'in another item of the item around it',
      lines('- Have', '  - `owner`', '  - It MUST.'),
      '3:8',
    ],
    [
      'in another row',
      lines('|a|b|', '|-|-|', '|`owner`|c|', '|d|It MUST|'),
      '4:7',
    ],
    [
      'in a section that is over',
      lines('## `owner`', '## Else', 'It MUST.'),
      '3:4',
    ],
    ['above the heading', lines('`owner`', '', '## MUST'), '3:4'],
    ['after the list', lines('It MUST:', '- a', '', '`owner`'), '1:4'],
    [
      'in a list that is not introduced',
      lines('It MUST:', '', 'Well.', '', '- `owner`'),
      '1:4',
    ],
  ])('finds a keyword whose requirement is named %s', (_name, content, at) => {
    expect(short(content, OWNER)).toEqual([`uncarried-keyword ${at}`]);
  });

  it('says where keywords stand', () => {
    const content = lines(
      'MUST, *MUST*',
      '  and [SHOULD](x) MAY',
      '',
      '1. one',
      '   MUST',
      '',
      '   | a | SHALL |',
      '   | - | --- |',
      '   | MAY \\| MUST | MAY |',
      '   |MUST|MUST|',
      '',
      '### 😀 MUST',
      '',
      '\tcode',
      '',
      'Über `MUST` MUST',
    );
    expect(short(content)).toEqual(
      [
        '1:1',
        '1:8',
        '2:8',
        '2:19',
        '5:4',
        '7:10',
        '9:6',
        '9:13',
        '9:20',
        '10:5',
        '10:10',
        '12:8',
        '16:13',
      ].map(at => `uncarried-keyword ${at}`),
    );
  });

  it('finds another level, and says what is named nearest', () => {
    const text = lines(
      '## `owner`',
      '',
      'It SHOULD have one (`tier`) and MAY.',
    );
    expect(lint(text, OWNER, TIER)).toEqual([
      {
        type: 'other-level',
        severity: 'error',
        requirement: 'tier',
        message: 'The text says MAY, and `tier` is a SHOULD.',
        fix: expect.stringContaining('Say it as the requirement does'),
        params: {
          word: 'MAY',
          levels: [{ clause: 'isA', params: { id: 'tier', level: 'SHOULD' } }],
        },
        path: 'spec.content',
        at: { line: 3, column: 33 },
      },
    ]);
    expect(short('It MUST and SHOULD: `owner`, `tier`.', OWNER, TIER)).toEqual(
      [],
    );
  });

  it('finds requirements that the text does not name', () => {
    expect(short('It MUST have an owner (`owner`). tier', OWNER, TIER)).toEqual(
      ['unnamed-requirement tier spec.requirements[1]'],
    );
  });

  it('finds ids that repeat, by the first of which the text goes', () => {
    const again = { ...OWNER, level: 'MAY' };
    expect(short('It MUST (`owner`).', OWNER, TIER, again)).toEqual([
      'unnamed-requirement tier spec.requirements[1]',
      'repeated-requirement owner spec.requirements[2]',
    ]);
  });

  it('finds a statement of another level', () => {
    const statement = 'It SHOULD have one, MUST not `MAY`.';
    expect(lint('It MUST (`owner`).', { ...OWNER, statement })).toMatchObject([
      {
        type: 'other-level-statement',
        message: 'The statement of `owner` says SHOULD, and it is a MUST.',
        path: 'spec.requirements[0]',
      },
    ]);
    const same = { ...OWNER, statement: 'A service MUST NOT lack one.' };
    expect(short('It MUST (`owner`).', same)).toEqual([]);
  });

  it('warns of a MUST that nothing checks', () => {
    const { check: _, ...unchecked } = OWNER;
    expect(lint('It MUST (`owner`).', unchecked)).toMatchObject([
      { type: 'unchecked-must', severity: 'warning', requirement: 'owner' },
    ]);
  });

  it.each([undefined, '', ' \n', { $text: 'https://a.example/a.md' }, 7])(
    'finds that there is no text in %j',
    content => {
      expect(short(content, OWNER)).toEqual(['no-text spec.content']);
    },
  );

  it('takes names that objects have', () => {
    const one = { ...OWNER, id: 'constructor' };
    expect(short('It MUST (`constructor`).', one)).toEqual([]);
    expect(short('It MUST (`toString`).')).toEqual(['uncarried-keyword 1:4']);
  });

  it.each([[null], ['x'], [{}], [{ id: 7, level: 'MUST', statement: 'x' }]])(
    'passes over %j in the list of requirements',
    one => {
      expect(short('Hello.', one)).toEqual([]);
    },
  );

  it('passes over a list of requirements that is none', () => {
    const standard = {
      apiVersion: 'pillars.dev/v1alpha1',
      kind: 'Standard',
      metadata: { name: 'x' },
    };
    const spec = { content: 'Hello.', requirements: 'x' };
    expect(lintStandard({ ...standard, spec })).toEqual([]);
    expect(lintStandard(standard)).toMatchObject([{ type: 'no-text' }]);
  });

  const megabyteOf = (part: string) => part.repeat(1_000_000 / part.length);

  it.each([
    ['paragraphs', megabyteOf('It MUST have one (`owner`).\n\n')],
    ['a cell', `|${megabyteOf('MUST \\| ')}|\n|-|\n`],
    ['columns', `${megabyteOf('|MUST')}\n${'|-'.repeat(200_000)}\n`],
    ['one paragraph', megabyteOf('It MUST have `owner` ')],
    ['items', megabyteOf('- MUST `owner`\n')],
    ['rows', megabyteOf('|MUST `owner`|x|\n|-|-|\n')],
    ['titles', megabyteOf('# MUST `owner`\n')],
    ['titles in titles', megabyteOf('## MUST `owner`\n### MUST\n')],
    ['colons', megabyteOf('It MUST:\n- `owner`\n\n')],
    ['brackets', megabyteOf('[')],
    ['stars', megabyteOf('*a **MUST ')],
    ['NOTs', megabyteOf('NOT ')],
    ['capitals', megabyteOf('M')],
  ])('reads a megabyte of %s', (_name, content) => {
    const started = Date.now();
    lint(content, OWNER);
    // Some hundred milliseconds; what grows with the square takes minutes.
    expect(Date.now() - started).toBeLessThan(10_000);
  });
});
