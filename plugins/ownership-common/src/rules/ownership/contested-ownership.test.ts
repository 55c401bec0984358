import { reviewSnapshot } from '../../review';
import { DEFAULT_SETTINGS } from '../../settings';
import { createSnapshot } from '../../snapshot';
import { entities } from '../../testUtils/entities';
import { catalog, service, X } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { contestedOwnership } from './contested-ownership';

/** One repository, of which payments has `x` and orders has `amount` parts. */
const claimedBy = (amount: number) =>
  catalog(
    ...Array.from({ length: amount + 1 }, (_, index) =>
      service({
        name: index ? `y${index}` : 'x',
        spec: `owner: ${index ? 'orders' : 'payments'}`,
        annotations: 'github.com/project-slug: acme/mono',
      }),
    ),
  );

const THREE =
  'component:default/y1 of group:default/orders, component:default/y2 of group:default/orders, component:default/y3 of group:default/orders';

const claimed = (by: string) =>
  `Its code, github.com/acme/mono, is claimed by ${by} as well.`;

testRule(contestedOwnership, {
  valid: [
    {
      name: 'two repositories',
      catalog: catalog(
        service({
          name: 'x',
          spec: 'owner: payments',
          annotations:
            'backstage.io/source-location: "url:https://git.example/acme/a"',
        }),
        service({
          name: 'y',
          spec: 'owner: orders',
          annotations:
            'backstage.io/source-location: "url:https://git.example/acme/b"',
        }),
      ),
    },
    {
      name: 'two paths of a monorepo',
      catalog: catalog(
        service({
          name: 'x',
          spec: 'owner: payments',
          annotations:
            'backstage.io/source-location: "url:https://git.example/acme/mono/tree/main/a"',
        }),
        service({
          name: 'y',
          spec: 'owner: orders',
          annotations:
            'backstage.io/source-location: "url:https://git.example/acme/mono/tree/main/b"',
        }),
      ),
    },
    {
      name: 'the root of a monorepo and a path',
      catalog: catalog(
        service({
          name: 'x',
          spec: 'owner: payments',
          annotations:
            'backstage.io/source-location: "url:https://git.example/acme/mono"',
        }),
        service({
          name: 'y',
          spec: 'owner: orders',
          annotations:
            'backstage.io/source-location: "url:https://git.example/acme/mono/tree/main/b"',
        }),
      ),
    },
    {
      name: 'one team',
      catalog: catalog(
        service({
          name: 'x',
          spec: 'owner: payments',
          annotations:
            'backstage.io/source-location: "url:https://git.example/acme/a"',
        }),
        service({
          name: 'y',
          spec: 'owner: payments',
          annotations:
            'backstage.io/source-location: "url:https://git.example/acme/a"',
        }),
      ),
    },
    {
      name: 'a team and the group above it',
      catalog: catalog(
        service({
          name: 'x',
          spec: 'owner: orders',
          annotations:
            'backstage.io/source-location: "url:https://git.example/acme/a"',
        }),
        service({
          name: 'y',
          spec: 'owner: tech',
          annotations:
            'backstage.io/source-location: "url:https://git.example/acme/a"',
        }),
      ),
    },
  ],
  invalid: [
    {
      name: 'two teams, two spellings',
      catalog: catalog(
        service({
          name: 'x',
          spec: 'owner: payments',
          annotations:
            'backstage.io/source-location: "url:https://git.example/acme/a"',
        }),
        service({
          name: 'y',
          spec: 'owner: orders',
          annotations:
            'backstage.io/source-location: "url:https://git.example/Acme/A.git/"',
        }),
      ),
      findings: [
        {
          subject: X,
          severity: 'warning',
          message:
            'Its code, git.example/acme/a, is claimed by component:default/y of group:default/orders as well.',
        },
        { subject: 'component:default/y' },
      ],
    },
    ...[
      { amount: 3, by: THREE },
      { amount: 4, by: `${THREE} and 1 more` },
      { amount: 5, by: `${THREE} and 2 more` },
    ].map(({ amount, by }) => ({
      name: `a team with ${amount} parts of one repository`,
      catalog: claimedBy(amount),
      findings: [
        { subject: X, message: claimed(by) },
        ...Array.from({ length: amount }, () => ({
          message: claimed('component:default/x of group:default/payments'),
        })),
      ],
    })),
  ],
  notApplicable: [
    {
      name: 'no repository',
      catalog: catalog(service()),
      subject: X,
      because: 'it has no repository, or no living owner',
    },
    {
      name: 'a claim of nobody living',
      catalog: catalog(
        service({
          name: 'x',
          spec: 'owner: gone',
          annotations:
            'backstage.io/source-location: "url:https://git.example/acme/a"',
        }),
        service({
          name: 'y',
          spec: 'owner: orders',
          annotations:
            'backstage.io/source-location: "url:https://git.example/acme/a"',
        }),
      ),
      subject: X,
      because: 'it has no repository, or no living owner',
    },
  ],
});

it('compares teams, not each entity with each, in one large repository', () => {
  const amount = 200;
  const documents = Array.from({ length: amount }, (_, index) =>
    service({
      name: `x-${index}`,
      spec: `owner: ${index % 2 ? 'payments' : 'orders'}`,
      annotations: 'github.com/project-slug: acme/mono',
    }),
  );
  const snapshot = createSnapshot(entities(catalog(...documents)));
  const subtree = jest.fn(snapshot.subtree);
  const { findings } = reviewSnapshot(
    { ...snapshot, subtree },
    { rules: [contestedOwnership], settings: DEFAULT_SETTINGS, now: 0 },
  );
  expect(findings).toHaveLength(amount);
  expect(subtree.mock.calls.length).toBeLessThan(10 * amount);
});
