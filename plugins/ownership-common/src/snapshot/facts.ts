import {
  evaluateFilterPredicate,
  getJsonValueAtPath,
} from '@backstage/filter-predicates';
import { JsonValue } from '@backstage/types';
import { FactSource, SourceSettings } from '../settings/types';
import { repositoryOf } from './repository';
import { EntityFacts, Fact, SnapshotEntity } from './types';

const OURS = 'pillars.dev/';

/**
 * A fact as text; empty for what is none. Files may hold numbers where the
 * catalog wants text, and whole objects, which mean nothing here.
 */
const wordOf = (value: unknown): string =>
  ['string', 'number', 'boolean'].includes(typeof value)
    ? String(value).trim()
    : '';

function annotationFact(node: SnapshotEntity, key: string): Fact | undefined {
  const value: unknown = node.entity.metadata.annotations?.[key];
  const text = wordOf(value);
  return text
    ? { value: text, path: `metadata.annotations.${key}` }
    : undefined;
}

function stated(node: SnapshotEntity, source: FactSource): Fact<JsonValue>[] {
  if (source.where !== undefined) {
    const matches = evaluateFilterPredicate(source.where, node.entity);
    return matches ? [{ value: source.value!, path: 'kind' }] : [];
  }
  const path = placeOf(source);
  const value = getJsonValueAtPath(node.entity as unknown as JsonValue, path);
  return value === undefined || value === null ? [] : [{ value, path }];
}

function placeOf(source: FactSource): string {
  if (source.annotation) {
    return `metadata.annotations.${source.annotation}`;
  }
  return source.label ? `metadata.labels.${source.label}` : source.field!;
}

function mapped(
  node: SnapshotEntity,
  sources: readonly FactSource[],
): Fact | undefined {
  for (const source of sources) {
    for (const { value, path } of stated(node, source)) {
      const word = source.values ? source.values[wordOf(value)] : value;
      if (typeof word === 'string' || typeof word === 'number') {
        if (wordOf(word)) {
          return { value: wordOf(word), path };
        }
      }
    }
  }
  return undefined;
}

/**
 * A fact of an entity: our annotation, then the adopter's mapping, then the
 * annotations of other plugins.
 */
export function factOf(
  node: SnapshotEntity,
  annotation: string,
  sources: readonly FactSource[] = [],
): Fact | undefined {
  return annotationFact(node, OURS + annotation) ?? mapped(node, sources);
}

function tierOf(fact: Fact | undefined): Fact<number> | undefined {
  const tier = Number(fact?.value);
  return fact && Number.isInteger(tier) && tier >= 1 && tier <= 4
    ? { ...fact, value: tier }
    : undefined;
}

/**
 * What an entity says of itself. On-call and escalation that it leaves to its
 * owner's TeamAPI are `inherited`.
 */
export function entityFacts(
  node: SnapshotEntity,
  sources: SourceSettings,
  inherited: Pick<EntityFacts, 'onCall' | 'escalationPolicy'>,
): EntityFacts {
  return {
    tier: tierOf(factOf(node, 'tier', sources.tier)),
    operator: factOf(node, 'operated-by', sources.operator),
    onCall: factOf(node, 'on-call', sources.onCall) ?? inherited.onCall,
    escalationPolicy:
      factOf(node, 'escalation-policy', sources.escalationPolicy) ??
      inherited.escalationPolicy,
    runbook: factOf(node, 'runbook', sources.runbook),
    repository: repositoryOf(node),
    ownershipState: factOf(node, 'ownership-state'),
    confirmedOn: factOf(node, 'ownership-confirmed-on'),
    production: evaluateFilterPredicate(sources.production, node.entity),
    runs: evaluateFilterPredicate(sources.runs, node.entity),
  };
}
