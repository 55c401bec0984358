import { parseAskedThing, placeInWords } from './asked';

const SHOP = { repository: 'github.com/acme/shop', path: '' };

describe('parseAskedThing', () => {
  it.each([
    ['https://github.com/acme/shop', { type: 'address', place: SHOP }],
    ['git@github.com:acme/shop.git', { type: 'address', place: SHOP }],
    ['https://', { type: 'address' }],
    ['/home/ana/shop', { type: 'path' }],
    ['C:\\shop', { type: 'path' }],
    ['c:/shop', { type: 'path' }],
    ['.', { type: 'path' }],
    ['..', { type: 'path' }],
    ['./shop', { type: 'path' }],
    ['..\\shop', { type: 'path' }],
    ['github.com/Acme/Shop', { type: 'name', place: SHOP }],
    [
      'github.com/acme/shop.git/services/pay',
      { type: 'name', place: { ...SHOP, path: 'services/pay' } },
    ],
    ['.github', { type: 'name' }],
    ['checkout', { type: 'name' }],
    ['default/checkout', { type: 'name' }],
    ['component:default/checkout', { type: 'name' }],
    ['services/pay/src', { type: 'name' }],
    ['constructor', { type: 'name' }],
    ['', { type: 'name' }],
  ])('takes %j as it is meant', (asked, expected) => {
    expect(parseAskedThing(asked)).toEqual(expected);
  });

  it('is not slow on what is long', () => {
    expect(parseAskedThing('a.'.repeat(500_000))).toEqual({ type: 'name' });
  });
});

describe('placeInWords', () => {
  it('names a repository, and what is in it', () => {
    expect(placeInWords(SHOP)).toBe('github.com/acme/shop');
    expect(placeInWords({ ...SHOP, path: 'a/b' })).toBe(
      'github.com/acme/shop#a/b',
    );
  });
});
