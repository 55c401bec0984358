import { BUSINESS_IMPACTS, isDecisionScopeEntity } from '../kinds';
import { SnapshotEntity } from '../snapshot';
import { BusinessImpact } from './map/types';

const ANNOTATION = 'pillars.dev/business-impact';

const wordsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (one): one is string => typeof one === 'string' && one.trim() !== '',
  );

/** Where a scope or a domain names its business impact, and what it names. */
export function statedImpact({ entity }: SnapshotEntity) {
  return isDecisionScopeEntity(entity)
    ? { path: 'spec.impact', words: wordsOf(entity.spec?.impact) }
    : {
        path: `metadata.annotations.${ANNOTATION}`,
        words: wordsOf(entity.metadata.annotations?.[ANNOTATION]),
      };
}

/**
 * The impacts that a scope or a domain names, in the order of
 * `BUSINESS_IMPACTS`. An annotation lists several with commas between them;
 * words of people's own are left out.
 */
export function impactsOf(node: SnapshotEntity): BusinessImpact[] {
  const words = new Set<string>(
    statedImpact(node)
      .words.flatMap(text => text.split(','))
      .map(word => word.trim()),
  );
  return BUSINESS_IMPACTS.filter(known => words.has(known));
}
