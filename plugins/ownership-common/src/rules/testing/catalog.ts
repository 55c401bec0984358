/** Two living teams: payments (ana, ben), and orders (cleo, dan) below tech. */
export const TEAMS = `
kind: Group
metadata: { name: payments }
spec: { type: team, children: [], members: [ana, ben] }
---
kind: Group
metadata: { name: orders }
spec: { type: team, parent: tech, children: [], members: [cleo, dan] }
---
kind: Group
metadata: { name: tech }
spec: { type: department, children: [] }
`;

/** A service in production, of payments unless `spec` says otherwise. */
export function service(
  given: { name?: string; spec?: string; annotations?: string } = {},
): string {
  const { name = 'x', spec = 'owner: payments', annotations = '' } = given;
  return `
kind: Component
metadata: { name: ${name}, annotations: { ${annotations} } }
spec: { type: service, lifecycle: production, ${spec} }
`;
}

/** A TeamAPI of a group of the same name. */
export const teamApi = (name: string, spec: string): string => `
apiVersion: pillars.dev/v1alpha1
kind: TeamAPI
metadata: { name: ${name} }
spec: { team: ${name}, ${spec} }
`;

/** A scope named s: payments decides releases of every system, unless it says otherwise. */
export function decisionScope(
  given: {
    name?: string;
    decision?: string;
    appliesTo?: string;
    decider?: string;
    /** What else stands in its `spec`. */
    spec?: string;
  } = {},
): string {
  const {
    name = 's',
    decision = 'delivery/release',
    appliesTo = '{ kind: System }',
    decider = 'group:payments',
    spec = '',
  } = given;
  return `
kind: DecisionScope
metadata: { name: ${name} }
spec: { decision: ${decision}, appliesTo: ${appliesTo}, decider: ${decider}, ${spec} }
`;
}

/** One catalog of several documents; the teams come last. */
export const catalog = (...documents: string[]): string =>
  [...documents, TEAMS].join('\n---\n');

/** The full ref of the service. */
export const X = 'component:default/x';

/** The full ref of a scope; of the one named s unless it says otherwise. */
export const scopeRef = (name = 's') => `decisionscope:default/${name}`;
