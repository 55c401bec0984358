import { FilterPredicate } from '@backstage/filter-predicates';
import { predicateMatcher } from './predicateMatcher';
import { entities } from './testUtils/entities';

const THINGS: Record<string, FilterPredicate> = {
  components: { kind: 'component' },
  services: { $all: [{ kind: 'Component' }, { 'spec.type': 'service' }] },
  untyped: { 'spec.type': { $exists: false } },
  either: { $any: [{ 'spec.type': 'library' }, { 'metadata.name': 'b' }] },
  others: { $not: { kind: 'Component' } },
  tagged: { 'metadata.tags': { $contains: 'x' } },
  anything: {},
};

const [service, library, b, empty, api] = entities(`
kind: Component
metadata: { name: a, tags: [x, y] }
spec: { type: service }
---
kind: Component
metadata: { name: a }
spec: { type: library }
---
kind: Component
metadata: { name: b }
spec: { type: service }
---
kind: Component
metadata: { name: a }
spec: { type: null }
---
kind: API
metadata: { name: a }
`);

describe('predicateMatcher', () => {
  it.each([
    [service, ['components', 'services', 'tagged', 'anything']],
    [library, ['components', 'either', 'anything']],
    [b, ['components', 'services', 'either', 'anything']],
    // A type of `null` is no missing one.
    [empty, ['components', 'anything']],
    [api, ['untyped', 'others', 'anything']],
  ])('says what %j matches', (entity, expected) => {
    const matching = predicateMatcher(
      Object.keys(THINGS),
      name => THINGS[name],
    );
    // In whatever order they come, and however often.
    [api, service, entity, empty, entity].forEach(one => matching(one));
    expect(matching(entity)).toEqual(expected);
  });

  it('gives entities that look alike one answer', () => {
    const matching = predicateMatcher(['kind'], () => ({ kind: 'Component' }));
    expect(matching(service)).toBe(matching(library));
  });
});
