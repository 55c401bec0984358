import {
  isUnfiltered,
  onView,
  readState,
  searchOf,
  toMapQuery,
  toScopeQuery,
} from './decisionsState';

const read = (search: string) => readState(new URLSearchParams(search));

describe('an address', () => {
  it.each([
    '?',
    '?entity=component%3Adefault%2Fa&decision=data',
    '?decision=data',
    '?domain=domain%3Adefault%2Fa&cell=data&show=missing&rows=all&page=2',
    '?impact=retention&decider=group%3Adefault%2Fg&delegation=tell',
    '?view=scopes&state=expired&path=data&q=x&page=1&size=50',
  ])('is read and written alike: %s', search =>
    expect(searchOf(read(search))).toBe(search),
  );

  it('loses what is nonsense', () =>
    expect(
      searchOf(
        read(
          'view=constructor&show=__proto__&impact=fame&delegation=x&page=-1&domain=d',
        ),
      ),
    ).toBe('?'));

  it.each(['', 'a', 'domain:', 'domain:default/'])(
    'opens no cell of the domain "%s", which is no ref',
    domain =>
      expect(
        read(`domain=${encodeURIComponent(domain)}&cell=data`).cell,
      ).toBeUndefined(),
  );

  it('has 50 domains on a page of the map, whatever it says', () => {
    expect(toMapQuery(read('size=25&page=1'))).toEqual({
      offset: 50,
      limit: 50,
    });
    expect(toScopeQuery(read('view=scopes&page=1'))).toEqual({
      offset: 25,
      limit: 25,
    });
  });
});

describe('another view', () => {
  it('keeps the question alone', () =>
    expect(
      searchOf(
        onView(
          read('entity=a:b/c&decision=d&show=missing&impact=retention&page=2'),
          'scopes',
        ),
      ),
    ).toBe('?view=scopes&entity=a%3Ab%2Fc&decision=d'));
});

describe('what the backend is asked for', () => {
  it('leaves the filters of scopes out of the map', () =>
    expect(
      toMapQuery(read('path=data&state=expired&impact=retention')),
    ).toEqual({ impact: ['retention'], offset: 0, limit: 50 }));

  it('calls a path a decision', () =>
    expect(toScopeQuery(read('view=scopes&path=a&path=b&q=x'))).toEqual({
      decision: ['a', 'b'],
      q: 'x',
      offset: 0,
      limit: 25,
    }));
});

it('knows whether anything is left out', () => {
  expect(isUnfiltered(read('view=scopes&entity=a:b/c&page=1'))).toBe(true);
  expect(isUnfiltered(read('view=scopes&path=a'))).toBe(false);
  expect(isUnfiltered(read('view=scopes&q=a'))).toBe(false);
});
