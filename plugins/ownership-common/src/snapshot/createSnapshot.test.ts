import { DEFAULT_SETTINGS, parseOwnershipSettings } from '../settings';
import { entities } from '../testUtils/entities';
import { createSnapshot } from '.';

const GROUPS = `
kind: Group
metadata: { name: tech }
spec: { type: department, children: [team-a] }
---
kind: Group
metadata: { name: team-a }
spec: { type: team, children: [], members: [ann] }
---
kind: Group
metadata: { name: squad }
spec: { type: team, parent: team-a, children: [] }
---
kind: User
metadata: { name: bob }
spec: { memberOf: [squad] }
`;

describe('createSnapshot', () => {
  it('is empty for an empty catalog', () => {
    const snapshot = createSnapshot([]);
    expect(snapshot.ownedEntities).toEqual([]);
    expect([...snapshot.inUse]).toEqual([]);
    expect(snapshot.get('component:default/x')).toBeUndefined();
    expect(snapshot.dependentsOf('component:default/x')).toEqual([]);
  });

  it('keeps the first of two entities with one ref', () => {
    const snapshot = createSnapshot(
      entities(`
kind: Component
metadata: { name: Shop, title: first }
spec: {}
---
kind: Component
metadata: { name: shop, title: second }
spec: {}`),
    );
    expect(snapshot.ownedEntities.map(one => one.title)).toEqual(['first']);
  });

  describe('hierarchy', () => {
    const snapshot = createSnapshot(entities(GROUPS));

    it('reads parents and children from either side', () => {
      expect([...snapshot.subtree('group:default/tech')]).toEqual([
        'group:default/tech',
        'group:default/team-a',
        'group:default/squad',
      ]);
      expect(snapshot.ancestors('group:default/squad')).toEqual([
        'group:default/team-a',
        'group:default/tech',
      ]);
    });

    it('counts members that groups or users declare, existing or not', () => {
      expect(
        [...snapshot.declaredMembers('group:default/tech')].sort(),
      ).toEqual(['user:default/ann', 'user:default/bob']);
      expect([...snapshot.declaredMembers('group:default/squad')]).toEqual([
        'user:default/bob',
      ]);
    });

    it('tells teams from other groups', () => {
      expect(
        snapshot.groups.filter(one => one.isTeam).map(one => one.name),
      ).toEqual(['squad', 'team-a']);
    });

    it('ends on cycles', () => {
      const cyclic = createSnapshot(
        entities(`
kind: Group
metadata: { name: a }
spec: { parent: b, children: [b], members: [ann] }
---
kind: Group
metadata: { name: b }
spec: { parent: a, children: [] }
---
kind: Group
metadata: { name: self }
spec: { parent: self, children: [self] }`),
      );
      expect([...cyclic.subtree('group:default/a')].sort()).toEqual([
        'group:default/a',
        'group:default/b',
      ]);
      expect(cyclic.ancestors('group:default/self')).toEqual([]);
      expect(cyclic.declaredMembers('group:default/b').size).toBe(1);
      expect(cyclic.standingOf('group:default/self')).toBe('hollow');
    });
  });

  describe('owners', () => {
    const owner = (spec: string, more = '') =>
      createSnapshot(
        entities(
          `${GROUPS}\n---\nkind: Component\nmetadata: { name: x }\nspec: ${spec}\n${more}`,
        ),
      ).owned('component:default/x')!;

    it.each([
      ['{ owner: team-a }', 'group:default/team-a', 'living'],
      ['{ owner: user:bob }', 'user:default/bob', 'living'],
      ['{ owner: team-z }', 'group:default/team-z', 'dangling'],
      [
        '{ owner: team-TEAM-NAME }',
        'group:default/team-team-name',
        'placeholder',
      ],
      ['{ owner: unknown }', 'group:default/unknown', 'placeholder'],
      ['{ owner: n/a }', 'group:n/a', 'placeholder'],
    ])('%s is %s, %s', (spec, ref, standing) => {
      expect(owner(spec).owners).toEqual([{ ref, standing }]);
    });

    it('does not take a word inside another for a placeholder', () => {
      expect(owner('{ owner: nonet }').owners[0].standing).toBe('dangling');
    });

    it.each(['{ owner: 7 }', '{ owner: { name: a } }', '{ owner: " " }', '{}'])(
      'names nobody for %s',
      spec => {
        expect(owner(spec).owners).toEqual([]);
      },
    );

    it('takes what the catalog computed over what the file says', () => {
      const relations =
        'relations: [{ type: ownedBy, targetRef: "group:default/squad" }]';
      expect(owner('{ owner: team-a }', relations).owners).toEqual([
        { ref: 'group:default/squad', standing: 'living' },
      ]);
    });

    it('is no owner once disbanded, or without anybody', () => {
      const snapshot = createSnapshot(
        entities(`${GROUPS}
---
kind: TeamAPI
metadata: { name: squad }
spec: { team: squad, status: merged }
---
kind: Group
metadata: { name: empty }
spec: { children: [] }`),
      );
      expect(snapshot.standingOf('group:default/squad')).toBe('disbanded');
      expect(snapshot.standingOf('group:default/empty')).toBe('hollow');
    });

    it('is not disbanded by a kind of the same name that is not ours', () => {
      const snapshot = createSnapshot(
        entities(`${GROUPS}
---
apiVersion: acme.dev/v1
kind: TeamAPI
metadata: { name: squad }
spec: { team: squad, status: merged }`),
      );
      expect(snapshot.standingOf('group:default/squad')).toBe('living');
    });
  });

  it('finds the domain through the system', () => {
    const snapshot = createSnapshot(
      entities(`
kind: Domain
metadata: { name: sales }
spec: {}
---
kind: System
metadata: { name: shop }
spec: { domain: sales }
---
kind: API
metadata: { name: cart }
spec: { system: shop }
---
kind: System
metadata: { name: lost }
spec: { domain: nowhere }`),
    );
    expect(
      snapshot.ownedEntities.map(one => [one.name, one.system, one.domain]),
    ).toEqual([
      ['cart', 'system:default/shop', 'domain:default/sales'],
      ['lost', 'system:default/lost', undefined],
      ['shop', 'system:default/shop', 'domain:default/sales'],
    ]);
  });

  it('counts as dependent what consumes a provided API, once', () => {
    const snapshot = createSnapshot(
      entities(`
kind: Component
metadata: { name: web }
spec: { consumesApis: [cart], dependsOn: ["component:shop", "component:web"] }
relations: [{ type: consumesApi, targetRef: "api:default/cart" }]
---
kind: Component
metadata: { name: app }
spec: { consumesApis: [cart] }
---
kind: Component
metadata: { name: shop }
spec: { providesApis: [cart] }`),
    );
    expect(snapshot.dependentsOf('component:default/shop')).toEqual([
      'component:default/app',
      'component:default/web',
    ]);
    expect(snapshot.dependenciesOf('component:default/web')).toEqual([
      { ref: 'component:default/shop', type: 'dependsOn' },
      { ref: 'api:default/cart', type: 'consumesApi' },
    ]);
    expect(snapshot.dependentsOf('component:default/web')).toEqual([]);
  });

  describe('facts', () => {
    const factsOf = (yaml: string, settings = DEFAULT_SETTINGS) =>
      createSnapshot(entities(yaml), settings).ownedEntities[0].facts;

    const component = (annotations: string, spec = '{ type: service }') =>
      `kind: Component\nmetadata: { name: x, annotations: ${annotations} }\nspec: ${spec}`;

    it('reads our annotation before an adopter’s words, and those before other plugins’', () => {
      const settings = parseOwnershipSettings({
        sources: {
          tier: [
            { annotation: 'acme.io/level', values: { gold: 1, silver: 2 } },
            { where: { 'spec.type': 'website' }, value: 3 },
          ],
          onCall: [{ annotation: 'acme.io/pager' }],
        },
      });
      expect(
        factsOf(component('{ acme.io/level: silver }'), settings).tier,
      ).toEqual({ value: 2, path: 'metadata.annotations.acme.io/level' });
      expect(
        factsOf(component('{}', '{ type: website }'), settings).tier?.value,
      ).toBe(3);
      const both = '{ acme.io/level: gold, pillars.dev/tier: 4 }';
      expect(factsOf(component(both), settings).tier?.value).toBe(4);
      const pager = '{ pagerduty.com/service-id: P1, acme.io/pager: ours }';
      expect(factsOf(component(pager), settings).onCall?.value).toBe('ours');
    });

    it.each(['0', '5', '2.5', 'gold', '""'])('takes %s for no tier', tier => {
      expect(
        factsOf(component(`{ pillars.dev/tier: ${tier} }`)).tier,
      ).toBeUndefined();
    });

    it('takes an object for no fact, even one that cannot be text', () => {
      const facts = factsOf(
        component(
          '{ pillars.dev/tier: { toString: x }, pillars.dev/on-call: { a: b } }',
        ),
      );
      expect(facts.tier).toBeUndefined();
      expect(facts.onCall).toBeUndefined();
      const settings = parseOwnershipSettings({
        sources: { tier: [{ field: 'spec.level', values: { gold: 1 } }] },
      });
      const spec = '{ level: { toString: gold } }';
      expect(factsOf(component('{}', spec), settings).tier).toBeUndefined();
    });

    it('inherits on-call from the TeamAPI of the owner', () => {
      const facts = createSnapshot(
        entities(`${GROUPS}
---
kind: TeamAPI
metadata: { name: team-a }
spec: { team: team-a, onCall: { rotation: a-pager } }
---
kind: Component
metadata: { name: x }
spec: { owner: team-a }`),
      ).owned('component:default/x')!.facts;
      expect(facts.onCall).toEqual({
        value: 'a-pager',
        path: 'spec.onCall.rotation',
        ref: 'group:default/team-a',
      });
      expect(facts.escalationPolicy).toBeUndefined();
    });

    it.each([
      ['url:https://github.com/Acme/Shop', 'github.com/acme/shop'],
      ['url:https://github.com/acme/shop.git/', 'github.com/acme/shop'],
      ['url:https://github.com/acme/shop/tree/main/', 'github.com/acme/shop'],
      [
        'url:https://github.com/acme/mono/tree/main/Services/cart',
        'github.com/acme/mono#Services/cart',
      ],
      [
        'url:https://gitlab.acme.example/a/b/mono/-/blob/main/cart/app.yaml',
        'gitlab.acme.example/a/b/mono#cart/app.yaml',
      ],
    ])('reads the repository of %s', (location, repository) => {
      const yaml = component(`{ backstage.io/source-location: "${location}" }`);
      expect(factsOf(yaml).repository?.value).toBe(repository);
    });

    it.each([
      'file:/srv/catalog/',
      'url:not a url',
      'url:https://git.example/%E0%A4%A',
    ])('reads no repository from %s', location => {
      const yaml = component(`{ backstage.io/source-location: "${location}" }`);
      expect(factsOf(yaml).repository).toBeUndefined();
    });
  });

  describe('leadsOf', () => {
    const leads = (annotations: string) => {
      const snapshot = createSnapshot(
        entities(`${GROUPS}
---
kind: Group
metadata: { name: team-b }
spec: { type: team, children: [], members: [eve] }
---
kind: TeamAPI
metadata: { name: team-b }
spec: { team: team-b, onCall: { rotation: b-pager, escalationPolicy: shared } }
---
kind: TeamAPI
metadata: { name: squad }
spec: { team: squad, onCall: { escalationPolicy: shared } }
---
kind: Component
metadata: { name: x, annotations: ${annotations} }
spec: { owner: team-a }`),
      );
      return snapshot.leadsOf(snapshot.owned('component:default/x')!);
    };

    it.each([
      ['{}', 'unknown'],
      ['{ pillars.dev/operated-by: team-a }', 'owner'],
      ['{ pillars.dev/operated-by: "group:default/squad" }', 'owner'],
      ['{ pillars.dev/operated-by: "user:bob" }', 'owner'],
      ['{ pillars.dev/operated-by: team-b }', 'elsewhere'],
      ['{ pillars.dev/operated-by: tech }', 'elsewhere'],
      ['{ pillars.dev/operated-by: "managed:cloud" }', 'managed'],
      ['{ pillars.dev/operated-by: somebody }', 'unattributed'],
    ])('the operator of %s leads to: %s', (annotations, to) => {
      expect(leads(annotations).operator.to).toBe(to);
    });

    it('attributes a rotation to the one team that states it', () => {
      expect(leads('{ pillars.dev/on-call: b-pager }').onCall).toMatchObject({
        to: 'elsewhere',
        ref: 'group:default/team-b',
      });
    });

    it('attributes to nobody what two teams state', () => {
      expect(
        leads('{ pillars.dev/escalation-policy: shared }').escalation.to,
      ).toBe('unattributed');
    });
  });

  it('names who answers: owner, system, domain, steward', () => {
    const yaml = `${GROUPS}
---
kind: Domain
metadata: { name: sales }
spec: { owner: tech }
---
kind: System
metadata: { name: shop }
spec: { owner: gone, domain: sales }
---
kind: Component
metadata: { name: x }
spec: { owner: gone, system: shop }
---
kind: Component
metadata: { name: y }
spec: { owner: gone }`;
    const snapshot = createSnapshot(
      entities(yaml),
      parseOwnershipSettings({ steward: 'group:default/squad' }),
    );
    expect(snapshot.accountableFor('component:default/x')).toBe(
      'group:default/tech',
    );
    expect(snapshot.accountableFor('component:default/y')).toBe(
      'group:default/squad',
    );
  });
});
