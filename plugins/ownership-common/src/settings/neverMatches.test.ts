import { FilterPredicate } from '@backstage/filter-predicates';
import { whyNeverMatches } from './neverMatches';

const NEVER: FilterPredicate[] = [
  { kind: { $in: [] } },
  { $any: [] },
  { $not: {} },
  { $not: { $all: [{}] } },
  { $all: [{ kind: 'API' }, { kind: 'Component' }] },
  { $all: [{ 'spec.type': 'a' }, { 'spec.type': { $in: ['b', 'c'] } }] },
  { $all: [{ 'spec.type': 'a' }, { 'spec.type': { $exists: false } }] },
  {
    $all: [
      { 'spec.type': { $exists: true } },
      { 'spec.type': { $exists: false } },
    ],
  },
  { $any: [{ kind: { $in: [] } }, { $any: [] }] },
];

const MAY: FilterPredicate[] = [
  {},
  { kind: 'Component' },
  { $all: [] },
  { $all: [{ kind: 'component' }, { kind: { $in: ['API', 'Component'] } }] },
  { $any: [{ $any: [] }, { kind: 'API' }] },
  { $not: { kind: 'API' } },
  { 'spec.type': { $exists: false } },
  { $all: [{ 'metadata.tags': { $contains: 'a' } }, { kind: 'API' }] },
  { $all: [{ 'spec.type': { $hasPrefix: 'a' } }, { 'spec.type': 'abc' }] },
];

describe('whyNeverMatches', () => {
  it.each(NEVER)('says why %j never matches', predicate => {
    expect(whyNeverMatches(predicate)).toEqual(expect.any(String));
  });

  it.each(MAY)('lets %j pass', predicate => {
    expect(whyNeverMatches(predicate)).toBeUndefined();
  });

  it('knows which kinds are looked at', () => {
    const kinds = ['Component', 'API'];
    expect(whyNeverMatches({ kind: 'Componnent' }, kinds)).toBe(
      'only Component, API are looked at',
    );
    expect(whyNeverMatches({ kind: 'component' }, kinds)).toBeUndefined();
    expect(
      whyNeverMatches({ kind: { $in: ['Group', 'API'] } }, kinds),
    ).toBeUndefined();
  });
});
