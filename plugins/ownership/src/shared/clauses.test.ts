import { englishOf } from '../testUtils/englishOf';
import { clauseOf } from './clauses';
import { createWords } from './createWords';
import { sharedTexts } from './texts';

const t = englishOf(sharedTexts);
const { anyOf } = createWords(t, 'en');
const say = (predicate: unknown) => clauseOf(predicate, { t, anyOf });

describe('clauseOf', () => {
  it.each([
    [{ kind: 'Component' }, 'kind is Component'],
    [{ 'spec.type': 'website' }, 'type is website'],
    [
      { 'metadata.annotations.acme.com/tier': { $exists: true } },
      'annotation acme.com/tier is set',
    ],
    [{ 'metadata.labels.a': { $exists: false } }, 'label a is not set'],
    [{ 'spec.type': { $in: ['a', 'b', 'c'] } }, 'type is a, b or c'],
    [{ 'spec.type': { $in: ['a'] } }, 'type is a'],
    [{ 'metadata.name': { $hasPrefix: 'shop-' } }, 'name starts with shop-'],
    [{ 'metadata.tags': { $contains: 'java' } }, 'tags contains java'],
    [{ 'spec.n': 7 }, 'n is 7'],
    [{ $all: [{ kind: 'API' }] }, 'kind is API'],
  ])('says %j', (predicate, words) => {
    expect(say(predicate)).toBe(words);
  });

  it('keeps what all, any or none have to hold apart', () => {
    expect(
      say({
        $all: [
          { kind: 'Component', 'spec.type': 'service' },
          { $any: [{ 'spec.tier': 1 }, { 'spec.tier': 2 }] },
          { $not: { 'spec.lifecycle': 'experimental' } },
        ],
      }),
    ).toEqual({
      join: 'all',
      parts: [
        { join: 'all', parts: ['kind is Component', 'type is service'] },
        { join: 'any', parts: ['tier is 1', 'tier is 2'] },
        'not: lifecycle is experimental',
      ],
    });
  });

  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    ['text', '"text"'],
    [{ a: { $in: 'no list' } }, 'a {"$in":"no list"}'],
    [{ a: { $new: 1 } }, 'a {"$new":1}'],
    [{ a: { constructor: 1 } }, 'a {"constructor":1}'],
    [{ a: {} }, 'a {}'],
    [{ a: { $exists: true, $in: [] } }, 'a {"$exists":true,"$in":[]}'],
    [
      { 'relations.ownedBy': { $contains: { kind: 'group' } } },
      'relations.ownedBy {"$contains":{"kind":"group"}}',
    ],
  ])('leaves %j as it is written', (predicate, words) => {
    expect(say(predicate)).toBe(words);
  });

  it('ends where nesting does not', () => {
    let predicate: object = { kind: 'API' };
    for (let depth = 0; depth < 1000; depth++) {
      predicate = { $not: predicate };
    }
    expect(JSON.stringify(say(predicate))).toContain('$not');
  });

  it('says of several that none of them holds', () => {
    const both = { kind: 'API', 'spec.type': 'grpc' };
    expect(say({ $not: both })).toEqual({
      join: 'none',
      parts: [{ join: 'all', parts: ['kind is API', 'type is grpc'] }],
    });
  });
});
