import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { startPortal } from './__testUtils__/startPortal';

jest.setTimeout(120_000);

// The user seller may see what is labelled `area: selling`: shop with its TeamAPI,
// its lab, the component a of shop and c of the lab. Hidden are red, the lab's
// component d, and the vault, a group below shop with the component e.
const SELLING = 'labels: { area: selling }';
const TEAMS = `
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: shop, ${SELLING} }
spec: { type: team, children: [], members: [u1, u2, u3, u4, u5] }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: lab, ${SELLING} }
spec: { type: team, parent: shop, children: [], members: [u1, u2] }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: vault }
spec: { type: team, parent: shop, children: [], members: [u1, u2] }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: red }
spec: { type: team, children: [], members: [u1, u2] }
---
apiVersion: pillars.dev/v1alpha1
kind: TeamAPI
metadata: { name: shop, ${SELLING} }
spec:
  team: shop
  type: stream-aligned
  focus: What people buy.
  channels: [{ type: chat, name: '#shop' }]
  roles: { lead: Somebody }
  onCall: { rotation: shop-primary }
  interactions:
    - { with: red, mode: collaboration, purpose: Secret plans, until: '2999-01-01' }
  dependencies:
    - { on: red, type: blocking, why: Secret troubles }
  cognitiveLoad: { surveyedOn: '2020-01-01', score: 3 }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: a, ${SELLING} }
spec: { type: service, lifecycle: production, owner: shop, dependsOn: ['component:b'] }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: b }
spec: { type: service, lifecycle: production, owner: red }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: c, ${SELLING} }
spec: { type: service, lifecycle: production, owner: lab }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: d }
spec: { type: service, lifecycle: production, owner: lab }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: e, ${SELLING} }
spec: { type: service, lifecycle: production, owner: vault }
`;

describe('the API of teams', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    // 10 entities, and a location.
    portal = await startPortal({ 'teams.yaml': TEAMS }, 11);
  });
  afterAll(() => portal.clean());

  const team = async (name: string, user?: string) =>
    (await portal.get(`/teams/default/${name}`, user).expect(200)).body;
  const names = (items: Array<{ ref: string }>) =>
    items.map(one => one.ref.replace('component:default/', '')).sort();

  it('answers as the document says, whoever asks', async () => {
    for (const user of ['ann', 'seller', 'service']) {
      for (const name of ['shop', 'lab']) {
        expect(portal.errorsOf('Team', await team(name, user))).toBeNull();
      }
    }
    expect(portal.errorsOf('Team', await team('red'))).toBeNull();
  });

  it('tells everything that a team’s page says', async () => {
    const answer = await team('shop');
    expect(answer).toMatchObject({
      status: { state: 'ready' },
      team: { ref: 'group:default/shop', focus: 'What people buy.' },
      says: {
        channels: [{ name: '#shop' }],
        roles: [{ name: 'lead', holders: [{ name: 'Somebody' }] }],
        onCall: { rotation: 'shop-primary' },
      },
      interactions: [{ with: 'group:default/red', until: '2999-01-01' }],
      needs: [{ team: 'group:default/red', type: 'blocking', count: 1 }],
      neededBy: [],
      runs: { entities: 1, forOthers: [] },
    });
    expect(answer.load).toContainEqual({
      measure: 'score',
      value: 3,
      limit: 7,
      rule: 'domain-overload',
    });
  });

  it('lists what it and the groups below own, and what they have to mend', async () => {
    const { owned, findings } = await team('shop');
    expect(names(owned.items)).toEqual(['a', 'c', 'd', 'e']);
    expect(owned).toMatchObject({
      total: 4,
      ownership: { orphaned: 0, atRisk: 0, owned: 4 },
    });
    // Nobody is known to run them: of three nothing is said, of a not all.
    expect(owned.run).toEqual({
      shown: 0,
      contradicted: 0,
      undeclared: 4,
      notApplicable: 0,
    });
    const all = (await portal.get('/findings?team=group:default/shop')).body;
    expect(findings.total).toBe(all.total);
    expect(findings.items).toHaveLength(5);
    const accountable = new Set(
      all.items.map((one: { accountable: string }) => one.accountable),
    );
    expect([...accountable].sort()).toEqual([
      'group:default/lab',
      'group:default/shop',
      'group:default/vault',
    ]);
    expect(
      findings.rules.reduce(
        (sum: number, one: { count: number }) => sum + one.count,
        0,
      ),
    ).toBe(findings.total);
  });

  it('narrows the lists to a team and those below it', async () => {
    const list = async (query: string, user?: string) =>
      (await portal.get(`/verdicts?${query}`, user).expect(200)).body;
    const shop = await list('team=group:default/shop');
    expect(names(shop.items)).toEqual(['a', 'c', 'd', 'e']);
    expect(shop.facets.team).toEqual([
      { value: 'group:default/shop', count: 4 },
    ]);
    const two = await list('team=group:default/lab&team=group:default/red');
    expect(names(two.items)).toEqual(['b', 'c', 'd']);
    expect(two.facets.team).toEqual([
      { value: 'group:default/lab', count: 2 },
      { value: 'group:default/red', count: 1 },
    ]);
    expect((await list('team=group:default/none-such')).total).toBe(0);
    expect((await list('team=%20')).total).toBe(0);
    expect((await list('')).facets.team).toEqual([]);
    // That the vault is below the shop is nothing that the seller may know.
    const seen = await list('team=group:default/shop', 'seller');
    expect(names(seen.items)).toEqual(['a', 'c']);
    expect((await list('team=group:default/vault', 'seller')).total).toBe(0);
  });

  it('neither names nor counts what a reader may not see', async () => {
    const answer = await team('shop', 'seller');
    expect(JSON.stringify(answer)).not.toMatch(
      /default\/(red|vault|b|d|e)"|Secret/,
    );
    expect(answer.owned.total).toBe(2);
    expect(answer.total).toEqual({
      interactions: 0,
      needs: 0,
      neededBy: 0,
      forOthers: 0,
    });
    expect(answer.says.channels).toHaveLength(1);
  });

  it('knows no group that is not there for the reader', async () => {
    await portal.get('/teams/default/none-such').expect(404);
    await portal.get('/teams/default/constructor').expect(404);
    await portal.get('/teams/default/red', 'seller').expect(404);
    await portal.get('/teams/default/shop', 'blind').expect(404);
    const token = portal.tokenOf('seller');
    expect(
      await portal.client.getTeam('group:default/red', { token }),
    ).toBeUndefined();
  });

  it('needs who may read reviews', async () => {
    await portal.get('/teams/default/shop', 'locked').expect(403);
    await request(portal.server)
      .get('/api/ownership/v1/teams/default/shop')
      .set('Authorization', mockCredentials.none.header())
      .expect(401);
  });

  it('is what the client reads', async () => {
    const token = portal.tokenOf('seller');
    const answer = await portal.client.getTeam('group:default/shop', { token });
    expect(answer?.team.name).toBe('shop');
  });
});
