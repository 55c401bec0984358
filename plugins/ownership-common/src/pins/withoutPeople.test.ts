import { Clause, Params } from '../texts';
import {
  evidenceWithoutPeople,
  paramsWithoutPeople,
  textWithoutPeople,
} from './withoutPeople';

describe('textWithoutPeople', () => {
  it.each([
    [
      'It is in production, and one person, user:default/ann.lee, owns it.',
      'It is in production, and one person, a person, owns it.',
    ],
    ['Ask User:ann.', 'Ask a person.'],
    ['[user:default/ann]', '[a person]'],
    ['Write to ann.lee+x@acme.example.', 'Write to a person.'],
    ['The owner group:default/user does not exist.', undefined],
    ['end-user: many', undefined],
    ['', undefined],
  ])('%j', (text, expected = text) => {
    expect(textWithoutPeople(text)).toBe(expected);
  });

  it('takes as much as fits a page, and no time for a text that is made for it', () => {
    expect(textWithoutPeople('x'.repeat(1_000_000))).toHaveLength(1000);
    expect(textWithoutPeople('user:'.repeat(200_000)).length).toBeLessThan(
      1001,
    );
  });
});

describe('evidenceWithoutPeople', () => {
  it('leaves no person in paths, values and refs', () => {
    expect(
      evidenceWithoutPeople([
        { path: 'spec.owner', value: 'user:ann' },
        { path: 'spec.members', value: ['ann', 'bob'], ref: 'group:default/x' },
        { path: 'spec.members', value: 'ann' },
        { path: 'declared members', value: 1 },
        { path: 'spec.roles[0]', value: { lead: 'ann' } },
        { path: 'spec.memberOf', value: null, ref: 'user:default/ann' },
        { path: 'spec.x', value: { 'user:ann': ['user:bob', 3, true] } },
      ]),
    ).toEqual([
      { path: 'spec.owner', value: 'a person' },
      { path: 'spec.members', value: 2, ref: 'group:default/x' },
      { path: 'spec.members', value: 'a person' },
      { path: 'declared members', value: 1 },
      { path: 'spec.roles[0]', value: null },
      { path: 'spec.memberOf', value: null },
      { path: 'spec.x', value: { 'a person': ['a person', 3, true] } },
    ]);
  });

  it('is of a size that fits a page', () => {
    const deep = { a: { a: { a: { a: { a: 1 } } } } };
    const [one, other] = evidenceWithoutPeople([
      { path: 'x', value: Array(1000).fill('y') },
      { path: 'deep', value: deep },
    ]);
    expect(one.value).toHaveLength(20);
    expect(other.value).toEqual({ a: { a: { a: { a: '…' } } } });
    expect(
      evidenceWithoutPeople(Array(1000).fill({ path: 'x', value: 1 })),
    ).toHaveLength(20);
  });
});

describe('paramsWithoutPeople', () => {
  const said = 'gone, x and a person: 3 days since March (late).';

  it('keeps what is said, and a context', () => {
    const params = {
      owner: 'gone',
      names: ['x', { clause: 'since', params: { month: 'March' } }],
      how: { clause: 'late' },
      count: 3,
      context: 'person',
    };
    expect(paramsWithoutPeople({ ...params, none: undefined }, said)).toEqual(
      params,
    );
  });

  it('keeps nothing else, and no person', () => {
    expect(
      paramsWithoutPeople(
        {
          who: 'user:default/ann',
          fix: 'ann',
          names: ['x', 'ann'],
          others: ['x', 'user:default/ann'],
          how: { clause: 'since', params: { who: 'ann' } },
        },
        said,
      ),
    ).toEqual({
      who: { clause: 'aPerson' },
      others: ['x', { clause: 'aPerson' }],
      how: { clause: 'since', params: {} },
    });
  });

  it('is of a size that fits a page, and takes whatever there is', () => {
    const nested = (depth: number): Clause => ({
      clause: 'c',
      params: depth ? { inner: nested(depth - 1) } : {},
    });
    const wrong = { x: null, y: true } as unknown as Params;
    expect(
      paramsWithoutPeople(
        { names: Array(1000).fill('x'), deep: nested(9), ...wrong },
        said,
      ),
    ).toEqual({
      names: Array(20).fill('x'),
      deep: nested(3),
      ...wrong,
    });
  });
});
