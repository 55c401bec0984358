import { parse } from 'yaml';
import { fingerprintOf, patchLines } from '.';

describe('fingerprintOf', () => {
  it('is 32 hexadecimal digits and always the same', () => {
    const one = fingerprintOf('dangling-owner', 'component:default/a', ['x']);
    expect(one).toMatch(/^[0-9a-f]{32}$/);
    expect(fingerprintOf('dangling-owner', 'component:default/a', ['x'])).toBe(
      one,
    );
  });

  it.each([
    ['the rule', fingerprintOf('hollow-owner', 'component:default/a', ['x'])],
    ['the subject', fingerprintOf('dangling-owner', 'component:b/a', ['x'])],
    [
      'what it is about',
      fingerprintOf('dangling-owner', 'component:default/a', ['y']),
    ],
    [
      'where one value ends and the next begins',
      fingerprintOf('dangling-owner', 'component:default/a', ['x', '']),
    ],
  ])('differs by %s', (_name, other) => {
    expect(
      fingerprintOf('dangling-owner', 'component:default/a', ['x']),
    ).not.toBe(other);
  });
});

describe('patchLines', () => {
  it('writes the path from the top of the document', () => {
    expect(
      patchLines({ path: ['spec', 'owner'], value: 'group:default/team-a' }),
    ).toBe('spec:\n  owner: group:default/team-a');
  });

  it.each([
    ['yes', 'yes'],
    ['with a colon', 'a: b'],
    ['that looks like a comment', 'team #1'],
    ['a number in quotes', '12'],
    ['empty', ''],
    ['null', 'null'],
    ['with a line break', 'a\nb'],
  ])('gives a text that is %s back as it was', (_name, value) => {
    const path = ['metadata', 'annotations', 'pillars.dev/on-call'];
    expect(parse(patchLines({ path, value }))).toEqual({
      metadata: { annotations: { 'pillars.dev/on-call': value } },
    });
  });
});
