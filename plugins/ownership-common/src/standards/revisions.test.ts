import { createSnapshot } from '../snapshot';
import { entities } from '../testUtils/entities';
import { changeOf, StandardText, textOf } from '.';

const standard = (spec: string, title = '') =>
  createSnapshot(
    entities(
      `kind: Standard\nmetadata: { name: s ${title} }\nspec: { ${spec} }`,
    ),
  ).standards[0];

const A = {
  id: 'a',
  level: 'MUST',
  statement: 'A.',
  path: 'spec.requirements[0]',
} as const;
const B = {
  id: 'b',
  level: 'MAY',
  statement: 'B.',
  path: 'spec.requirements[1]',
} as const;

const text = (more: Partial<StandardText> = {}): StandardText => ({
  version: '1.0',
  content: 'Do A.',
  requirements: [A, B],
  ...more,
});

describe('textOf', () => {
  it('is what the standard says', () => {
    const one = standard(
      "version: '1.0', content: Do A., status: adopted, appliesTo: { kind: API }, requirements: [{ id: a, level: MUST, statement: A. }]",
      ', title: Doing A',
    );
    expect(textOf(one)).toEqual({
      version: '1.0',
      title: 'Doing A',
      content: 'Do A.',
      appliesTo: { kind: 'API' },
      requirements: [A],
    });
  });

  it.each(['content: [1], version: 2', 'guild: g'])('bears { %s }', spec => {
    expect(textOf(standard(spec))).toEqual({ content: '', requirements: [] });
  });
});

describe('changeOf', () => {
  it.each([
    ['the first text', undefined, text(), 'version'],
    [
      'the first text, unversioned',
      undefined,
      text({ version: undefined }),
      'version',
    ],
    ['nothing', text(), text(), undefined],
    ['another version', text(), text({ version: '1.1' }), 'version'],
    ['an older version', text({ version: '1.1' }), text(), 'version'],
    [
      'another version with other requirements',
      text(),
      text({ version: '2.0', requirements: [A] }),
      'version',
    ],
    ['other words', text(), text({ content: 'Please do A.' }), 'editorial'],
    ['another title', text(), text({ title: 'A' }), 'editorial'],
    ['no version any more', text(), text({ version: undefined }), 'editorial'],
    [
      'one requirement less',
      text(),
      text({ requirements: [A] }),
      'requirements',
    ],
    [
      'a stricter level',
      text(),
      text({ requirements: [A, { ...B, level: 'MUST' }] }),
      'requirements',
    ],
    [
      'another check',
      text(),
      text({ requirements: [{ ...A, check: 'no-runbook' }, B] }),
      'requirements',
    ],
    [
      'another statement',
      text(),
      text({ requirements: [{ ...A, statement: 'A!' }, B] }),
      'requirements',
    ],
    [
      'other things that it binds',
      text(),
      text({ appliesTo: { kind: 'API' } }),
      'requirements',
    ],
    [
      'fewer requirements and no version any more',
      text(),
      text({ version: undefined, requirements: [] }),
      'requirements',
    ],
    [
      'another order',
      text(),
      text({
        requirements: [
          { ...B, path: A.path },
          { ...A, path: B.path },
        ],
      }),
      undefined,
    ],
  ])('of %s', (_name, before, after, change) => {
    expect(changeOf(before, after)).toBe(change);
  });

  it.each(['constructor', 'toString', 'valueOf', '__proto__'])(
    'of a requirement and a check named %s',
    name => {
      const named = (value: string) =>
        text({
          appliesTo: JSON.parse(`{ "${name}": "x" }`),
          requirements: [
            { ...A, id: name, check: JSON.parse(`{ "${name}": "${value}" }`) },
          ],
        });
      expect(changeOf(named('x'), named('x'))).toBeUndefined();
      expect(changeOf(named('x'), named('y'))).toBe('requirements');
    },
  );

  it('does not care for the order of keys', () => {
    const one = text({ appliesTo: { kind: 'API', 'spec.type': 'openapi' } });
    const other = text({ appliesTo: { 'spec.type': 'openapi', kind: 'API' } });
    expect(changeOf(one, other)).toBeUndefined();
  });
});
