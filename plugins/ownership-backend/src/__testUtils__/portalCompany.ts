// What a portal holds for tests of its API. What is labelled `area: selling` is
// what the user seller may see.

const SELLING = 'labels: { area: selling }';

const component = (name: string, owner: string, metadata = '') => `---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: ${name}, ${metadata} }
spec: { type: service, lifecycle: production, ${owner} }
`;

export const standard = (name: string, spec: string, metadata = '') => `---
apiVersion: pillars.dev/v1alpha1
kind: Standard
metadata: { name: ${name}, ${metadata} }
spec: { status: adopted, ${spec} }
`;

const PEOPLE = `---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: blue, ${SELLING} }
spec: { type: team, children: [], members: [ann, bob] }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: red }
spec: { type: team, children: [], members: [cy, dee] }
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: ann, ${SELLING} }
spec: { memberOf: [blue] }
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: cy }
spec: { memberOf: [red] }
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
kind: System
metadata: { name: shop, ${SELLING} }
spec: { owner: blue, domain: selling }
---
apiVersion: backstage.io/v1alpha1
kind: System
metadata: { name: till }
spec: { owner: red, domain: paying }
`;

const day = (daysAgo: number) =>
  new Date(Date.now() - daysAgo * 24 * 60 * 60 * 1000)
    .toISOString()
    .slice(0, 10);

/** A guild that meets every two weeks, and has not for 60 days; and one without chairs. */
const GUILDS = `---
apiVersion: pillars.dev/v1alpha1
kind: Guild
metadata: { name: craft, title: Craft, ${SELLING} }
spec: { form: guild, authority: binding, mission: We write well., charter: We meet., chairs: [ann], members: [cy], scope: [selling, paying], cadence: P14D, lastMetOn: '${day(
  60,
)}' }
---
apiVersion: pillars.dev/v1alpha1
kind: Guild
metadata: { name: mob }
spec: { form: community-of-practice, members: [cy] }
`;

export const CLASSIFY = standard(
  'classify',
  `guild: craft, version: '1.0', content: Every service MUST state its class., discussion: 'https://chat.example/classify',
  appliesTo: { kind: Component }, requirements: [
    { id: class, level: MUST, statement: It states its class., check: { metadata.annotations.acme.example/class: { $exists: true } } },
    { id: described, level: SHOULD, statement: It is described., check: { metadata.description: { $exists: true } } } ]`,
  `title: Classify data, ${SELLING}`,
);

export const LEAVING = standard(
  'leaving',
  `guild: craft, version: '0.9', content: It goes., appliesTo: { kind: System }`,
  SELLING,
);

export const TWICE = standard('twice', 'guild: mob, content: Once.');

/**
 * Components a and b of blue in selling, c and d of red in paying; a and c
 * state their class, and a is described.
 */
export const COMPANY = [
  PEOPLE,
  GUILDS,
  component(
    'a',
    'owner: blue, system: shop',
    `description: A., annotations: { acme.example/class: public }, ${SELLING}`,
  ),
  component('b', 'owner: blue, system: shop', SELLING),
  component(
    'c',
    'owner: red, system: till',
    'annotations: { acme.example/class: public }',
  ),
  component('d', 'owner: red, system: till'),
  CLASSIFY,
  TWICE,
].join('');

const scope = (name: string, spec: string, metadata = '') => `---
apiVersion: pillars.dev/v1alpha1
kind: DecisionScope
metadata: { name: ${name}, ${metadata} }
spec: { ${spec} }
`;

const at = (path: string) =>
  `annotations: { backstage.io/source-location: 'url:https://github.com/acme/shop/tree/main/${path}/' }`;

/**
 * Who decides in selling, in paying, and about everything; and in one repository
 * the components e of blue, f of red, and g of nobody.
 */
export const DECISIONS = [
  scope(
    'shop-data',
    `decision: data/store, decider: group:blue, delegation: consult, impact: [retention], appliesTo: [system:default/shop],
  informed: [user:ann], vetoes: [{ by: guild:craft, grounds: It leaks. }], escalation: [{ to: user:ann, after: P2D, terminal: true }]`,
    `title: Where sales are stored, ${SELLING}`,
  ),
  scope(
    'till-data',
    'decision: data/store, decider: group:red, impact: [expansion], appliesTo: [system:default/till]',
  ),
  scope('secret', 'decision: security, decider: user:cy, appliesTo: {}'),
  component('e', 'owner: blue', `${SELLING}, ${at('e')}`),
  component('f', 'owner: red', at('f')),
  component('g', 'owner: gone, system: shop', `${SELLING}, ${at('g')}`),
].join('');
