import { createSnapshot } from '../snapshot';
import { entities } from '../testUtils/entities';
import { claimsAt, parseSourceAddress, sourceClaims } from './sources';

const SHOP = { repository: 'github.com/acme/shop', path: '' };

describe('parseSourceAddress', () => {
  it.each([
    'https://github.com/acme/shop',
    'https://github.com/acme/shop/',
    'https://github.com/Acme/Shop.git',
    'https://ana:secret@github.com/acme/shop.git',
    'url:https://github.com/acme/shop',
    'https://github.com/acme/shop/tree/main',
    'https://github.com/acme/shop/tree/main/',
    'https://github.com/acme/shop?tab=readme#top',
    'git@github.com:acme/shop',
    'git@github.com:acme/shop.git',
    'git@github.com:/acme/shop.git',
    'ssh://git@github.com/acme/shop.git',
    'ssh://git@github.com:22/acme/shop.git',
    'git+ssh://git@github.com/acme/shop.git',
    ' https://github.com/acme/shop ',
  ])('reads %j', address => {
    expect(parseSourceAddress(address)).toEqual(SHOP);
  });

  it.each([
    ['https://github.com/acme/shop/blob/main/Services/pay/a.ts'],
    ['https://github.com/acme/shop/tree/main/Services/pay/a.ts/'],
    ['https://github.com/acme/shop.git/Services/pay/a.ts'],
    ['git@github.com:acme/shop.git/Services/pay/a.ts'],
    ['https://github.com/acme/shop/blob/v1.2/Services/pay/a.ts#L10-L20'],
  ])('reads the path of %j', address => {
    expect(parseSourceAddress(address)).toEqual({
      ...SHOP,
      path: 'Services/pay/a.ts',
    });
  });

  it.each([
    [
      'https://gitlab.com/acme/eu/shop/-/tree/main/pay',
      'gitlab.com/acme/eu/shop',
    ],
    ['git@gitlab.com:acme/eu/shop.git/pay', 'gitlab.com/acme/eu/shop'],
    [
      'https://git.acme.example:8443/a/b/src/branch/main/pay',
      'git.acme.example:8443/a/b',
    ],
  ])('reads %j', (address, repository) => {
    expect(parseSourceAddress(address)).toEqual({ repository, path: 'pay' });
  });

  it.each([
    '',
    'shop',
    'component:default/shop',
    'https://',
    'https://github.com',
    'https://github.com/',
    'https://github.com/%E0%A4%A',
    'file:///home/ana/shop',
    'git@github.com:',
    'x'.repeat(1_000_000),
    `git@${'a.'.repeat(500_000)}`,
  ])('takes none of it for an address (%#)', address => {
    expect(parseSourceAddress(address)).toBeUndefined();
  });
});

const at = (name: string, path: string, repository = SHOP.repository) => ({
  ref: `component:default/${name}`,
  place: { repository, path },
});

describe('claimsAt', () => {
  const claims = [
    at('root', ''),
    at('services', 'services'),
    at('pay', 'services/pay'),
    at('payouts', 'services/payouts'),
    at('a-pay', 'services/pay'),
    at('other', '', 'github.com/acme/other'),
  ];
  const asked = (path: string, repository = SHOP.repository) =>
    claimsAt({ repository, path }, claims).map(
      ({ ref, how }) => `${how} ${ref.slice('component:default/'.length)}`,
    );

  it('names the nearest above a path first', () => {
    expect(asked('services/pay/src/a.ts')).toEqual([
      'holds a-pay',
      'holds pay',
      'holds services',
      'holds root',
    ]);
  });

  it('names what is below a path last', () => {
    expect(asked('services')).toEqual([
      'holds services',
      'holds root',
      'within a-pay',
      'within pay',
      'within payouts',
    ]);
  });

  it('names all that is in a repository', () => {
    expect(asked('')).toEqual([
      'holds root',
      'within services',
      'within a-pay',
      'within pay',
      'within payouts',
    ]);
  });

  it('takes no part of a name for a folder', () => {
    expect(asked('services/payments')).toEqual([
      'holds services',
      'holds root',
    ]);
  });

  it('names nothing of another repository', () => {
    expect(asked('', 'github.com/acme')).toEqual([]);
  });
});

describe('sourceClaims', () => {
  it('reads where owned entities state their source', () => {
    const snapshot = createSnapshot(
      entities(`
kind: Component
metadata:
  name: a
  annotations:
    backstage.io/source-location: url:https://github.com/Acme/Shop/tree/main/pay/
---
kind: API
metadata: { name: b, annotations: { github.com/project-slug: Acme/Shop } }
---
kind: Component
metadata: { name: c, annotations: { backstage.io/source-location: 5 } }
---
kind: Domain
metadata: { name: d, annotations: { github.com/project-slug: acme/shop } }
`),
    );
    expect(sourceClaims(snapshot)).toEqual([
      { ref: 'api:default/b', place: SHOP },
      { ref: 'component:default/a', place: { ...SHOP, path: 'pay' } },
    ]);
  });
});
