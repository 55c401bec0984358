import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { startPortal } from './__testUtils__/startPortal';

jest.setTimeout(120_000);

// The user seller may see what is labelled `area: selling`: blue, its TeamAPI,
// and the component a, which depends on b of red and on c of blue's lab.
const SELLING = 'labels: { area: selling }';
const TEAMS = `
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: blue, ${SELLING} }
spec: { type: team, children: [], members: [u1, u2, u3, u4, u5] }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: red }
spec: { type: team, children: [], members: [u1, u2] }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: green, ${SELLING} }
spec: { type: team, children: [], members: [u1, u2] }
---
apiVersion: pillars.dev/v1alpha1
kind: TeamAPI
metadata: { name: blue, ${SELLING} }
spec:
  team: blue
  type: stream-aligned
  domains: [selling, paying]
  channels: [{ type: chat, name: '#blue' }]
  interactions:
    - { with: red, mode: collaboration, purpose: Secret plans }
    - { with: green, mode: x-as-a-service, since: '2020-01-01', expectedDuration: P1Y }
---
apiVersion: backstage.io/v1alpha1
kind: Domain
metadata: { name: selling, ${SELLING} }
spec: { owner: blue }
---
apiVersion: backstage.io/v1alpha1
kind: Domain
metadata: { name: paying }
spec: { owner: red }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: a, ${SELLING} }
spec: { type: service, lifecycle: production, owner: blue, dependsOn: ['component:b', 'component:c'] }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: b }
spec: { type: service, lifecycle: production, owner: red }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: c, ${SELLING} }
spec: { type: service, lifecycle: production, owner: green }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: d }
spec: { type: service, lifecycle: production, owner: blue }
`;

describe('the API of the topology', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    // 10 entities, and a location.
    portal = await startPortal({ 'teams.yaml': TEAMS }, 11);
  });
  afterAll(() => portal.clean());

  const topology = async (user?: string) =>
    (await portal.get('/topology', user).expect(200)).body;

  it('answers as the document says, whoever asks', async () => {
    for (const user of ['ann', 'seller', 'blind', 'service']) {
      expect(portal.errorsOf('Topology', await topology(user))).toBeNull();
    }
  });

  it('tells who works with whom, and what depends on what', async () => {
    const { status, teams, domains, interactions, dependencies, total } =
      await topology();
    expect(status.state).toBe('ready');
    expect(total).toEqual({
      teams: 3,
      domains: 2,
      interactions: 2,
      dependencies: 2,
    });
    expect(teams[0]).toMatchObject({
      ref: 'group:default/blue',
      type: 'stream-aligned',
      domains: [
        { domain: 'domain:default/selling', stated: true, entities: 0 },
        { domain: 'domain:default/paying', stated: true, entities: 0 },
      ],
      owns: { entities: 2, systems: 0 },
      members: 5,
    });
    expect(domains).toHaveLength(2);
    expect(interactions).toMatchObject([
      { mode: 'x-as-a-service', trouble: 'overdue', usage: 'used' },
      { mode: 'collaboration', trouble: 'undated', usage: 'used' },
    ]);
    expect(dependencies).toMatchObject([
      { to: 'group:default/green', count: 1, standing: 'declared' },
      { to: 'group:default/red', count: 1, standing: 'declared' },
    ]);
  });

  it('neither names nor counts what a reader may not see', async () => {
    const answer = await topology('seller');
    expect(JSON.stringify(answer)).not.toMatch(
      /default\/(red|paying|b|d)"|Secret plans/,
    );
    expect(answer.total).toEqual({
      teams: 2,
      domains: 1,
      interactions: 1,
      dependencies: 1,
    });
    expect(answer.teams[0].owns).toEqual({ entities: 1, systems: 0 });

    const nothing = await topology('blind');
    expect(nothing.total).toEqual({
      teams: 0,
      domains: 0,
      interactions: 0,
      dependencies: 0,
    });
    expect(nothing.teams).toEqual([]);
  });

  it('needs who may read reviews', async () => {
    await portal.get('/topology', 'locked').expect(403);
    await request(portal.server)
      .get('/api/ownership/v1/topology')
      .set('Authorization', mockCredentials.none.header())
      .expect(401);
  });

  it('takes no parameters', async () => {
    const { status, body } = await portal.get('/topology?surprise=1');
    expect(status).toBe(400);
    expect(JSON.stringify(body.error)).toContain('surprise');
  });

  it('is what the client reads', async () => {
    const token = portal.tokenOf('seller');
    const { teams } = await portal.client.getTopology({ token });
    expect(teams.map(one => one.name)).toEqual(['blue', 'green']);
  });
});
