import { Entity } from '@backstage/catalog-model';
import { toRef, toRefs } from '../snapshot/refs';
import { PILLARS_API_VERSION } from './schema';

/**
 * The relations of our kinds, each with its inverse.
 *
 * @public
 */
export const PILLARS_RELATIONS = {
  'pillars-describes': 'pillars-describedBy',
  'pillars-succeededBy': 'pillars-succeeds',
  'pillars-servesDomain': 'pillars-servedBy',
  'pillars-interactsWith': 'pillars-interactedWithBy',
  'pillars-dependsOnTeam': 'pillars-dependedOnByTeam',
  'pillars-chairedBy': 'pillars-chairs',
  'pillars-suppliedBy': 'pillars-supplies',
  'pillars-sponsoredBy': 'pillars-sponsors',
  'pillars-liaisesThrough': 'pillars-liaisesFor',
  'pillars-hasStakeholder': 'pillars-stakeholderIn',
  'pillars-covers': 'pillars-coveredBy',
  'pillars-publishedBy': 'pillars-publishes',
  'pillars-supersededBy': 'pillars-supersedes',
  'pillars-decidedBy': 'pillars-decides',
  'pillars-governs': 'pillars-governedBy',
  'pillars-consults': 'pillars-consultedIn',
  'pillars-informs': 'pillars-informedOf',
  'pillars-vetoedBy': 'pillars-vetoes',
  'pillars-escalatesTo': 'pillars-escalatedFrom',
  'pillars-narrows': 'pillars-widens',
  'pillars-operatedBy': 'pillars-operates',
  ownedBy: 'ownerOf',
  hasMember: 'memberOf',
} as const;

/** @public */
export type PillarsRelation = keyof typeof PILLARS_RELATIONS;

/**
 * A relation that an entity states.
 *
 * @public
 */
export interface StatedRelation {
  type: PillarsRelation;
  /** Full ref; it need not exist. */
  target: string;
}

// Where a kind's relations stand: type, path in the spec (`*` for each list of
// an object), and the kind that a ref without one means; none where it must say.
type Row = [PillarsRelation, string, string?];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  TeamAPI: [
    ['pillars-describes', 'team', 'group'],
    ['ownedBy', 'team', 'group'],
    ['pillars-succeededBy', 'successors', 'group'],
    ['pillars-servesDomain', 'domains', 'domain'],
    ['pillars-interactsWith', 'interactions.with', 'group'],
    ['pillars-dependsOnTeam', 'dependencies.on', 'group'],
  ],
  Guild: [
    ['pillars-chairedBy', 'chairs', 'user'],
    ['hasMember', 'chairs', 'user'],
    ['hasMember', 'members', 'user'],
    ['hasMember', 'roles.*', 'user'],
    ['pillars-suppliedBy', 'group', 'group'],
    ['pillars-sponsoredBy', 'sponsor', 'user'],
    ['pillars-liaisesThrough', 'liaison', 'user'],
    ['pillars-hasStakeholder', 'stakeholders', 'guild'],
    ['pillars-covers', 'scope', 'domain'],
  ],
  Standard: [
    ['pillars-publishedBy', 'guild', 'guild'],
    ['ownedBy', 'guild', 'guild'],
    ['pillars-supersededBy', 'supersededBy', 'standard'],
  ],
  DecisionScope: [
    ['pillars-decidedBy', 'decider'],
    ['ownedBy', 'decider'],
    ['pillars-governs', 'appliesTo'],
    ['pillars-consults', 'consulted'],
    ['pillars-informs', 'informed'],
    ['pillars-vetoedBy', 'vetoes.by'],
    ['pillars-escalatesTo', 'escalation.to'],
    ['pillars-narrows', 'parent', 'decisionscope'],
  ],
};

function valuesAt(spec: Entity['spec'], path: string): unknown[] {
  const [field, inner] = path.split('.');
  const value: unknown = spec?.[field];
  if (inner === '*') {
    return typeof value === 'object' ? Object.values(value ?? {}).flat() : [];
  }
  const list = Array.isArray(value) ? value : [value];
  return inner ? list.map(one => (one ?? {})[inner]) : list;
}

/**
 * The relations that a document of one of our kinds states, and, for any other
 * entity, what `pillars.dev/operated-by` says. Refs that do not parse are left
 * out; targets need not exist.
 *
 * @public
 */
export function relationsOf(entity: Entity): StatedRelation[] {
  const namespace = entity.metadata.namespace ?? 'default';
  const operator: unknown =
    entity.metadata.annotations?.['pillars.dev/operated-by'];
  const named = typeof operator === 'string' ? operator.trim() : '';
  const operated = named.startsWith('managed:') ? undefined : named;
  // Other people have kinds of these names too, and every object a constructor.
  const isOurs =
    entity.apiVersion === PILLARS_API_VERSION &&
    Object.keys(ROWS).includes(entity.kind);
  const rows = isOurs ? ROWS[entity.kind] : [];
  const stated = rows.flatMap(([type, path, kind]) =>
    toRefs(valuesAt(entity.spec, path), kind, namespace).map(target => ({
      type,
      target,
    })),
  );
  const runs = toRef(operated, 'group', namespace);
  if (runs) {
    stated.push({ type: 'pillars-operatedBy', target: runs });
  }
  const once = new Map(stated.map(one => [`${one.type} ${one.target}`, one]));
  return [...once.values()];
}
