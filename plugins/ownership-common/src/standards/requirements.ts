import { REQUIREMENT_LEVELS, StandardRequirement } from '../kinds';
import { matches } from '../matches';
import type { RuleContext } from '../rules/Rule';
import { SnapshotEntity, StandardNode } from '../snapshot';

/**
 * One requirement of a standard, with its place in it.
 *
 * @public
 */
export interface Requirement extends StandardRequirement {
  /** Such as `spec.requirements[0]`. */
  path: string;
}

/**
 * How an entity stands to a requirement that binds it.
 *
 * - `met`, `unmet`: what its check says
 * - `notApplicable`: its check is a rule that does not apply to the entity
 * - `unverifiable`: nothing can tell. It has no check; or its check is a rule that
 *   does not exist, is off, waits for a need, looks at other things, or failed
 *
 * @public
 */
export type RequirementState =
  | 'met'
  | 'unmet'
  | 'notApplicable'
  | 'unverifiable';

/**
 * What a rule says of an entity: `RuleContext.outcomeOf`, or the like from a
 * review that is over.
 *
 * @public
 */
export type OutcomeOf = RuleContext['outcomeOf'];

const STATES: Readonly<Record<string, RequirementState>> = {
  pass: 'met',
  finding: 'unmet',
  notApplicable: 'notApplicable',
};

/**
 * The rule that finds unmet requirements. It sums them all up, so it cannot be the
 * check of one of them.
 *
 * @public
 */
export const UNMET_RULE = 'standard-unmet';

const isRequirement = (value: unknown): value is StandardRequirement => {
  const one = (value ?? {}) as Partial<StandardRequirement>;
  return (
    typeof one.id === 'string' &&
    typeof one.statement === 'string' &&
    REQUIREMENT_LEVELS.some(level => level === one.level)
  );
};

/** The requirements of a `spec.requirements`, those of a repeated id included. */
export function listedRequirements(list: unknown): Requirement[] {
  return (Array.isArray(list) ? list : []).flatMap((one: unknown, index) =>
    isRequirement(one) ? { ...one, path: `spec.requirements[${index}]` } : [],
  );
}

/**
 * The requirements of a standard in their order, each id once.
 *
 * @public
 */
export function requirementsOf(standard: StandardNode): Requirement[] {
  const found = new Map<string, Requirement>();
  for (const one of listedRequirements(standard.entity.spec?.requirements)) {
    if (!found.has(one.id)) {
      found.set(one.id, one);
    }
  }
  return [...found.values()];
}

/**
 * The requirements of a standard that are a MUST.
 *
 * @public
 */
export const mustsOf = (standard: StandardNode): Requirement[] =>
  requirementsOf(standard).filter(one => one.level === 'MUST');

/**
 * How an entity stands to a requirement that binds it. Whether it binds, and
 * since when, is another question: see `boundEntities` and `standardPhase`.
 *
 * @public
 */
export function requirementState(
  { check }: Pick<StandardRequirement, 'check'>,
  entity: SnapshotEntity,
  outcomeOf: OutcomeOf,
): RequirementState {
  if (typeof check === 'string') {
    const outcome =
      check === UNMET_RULE ? undefined : outcomeOf(check, entity.ref);
    return (outcome && STATES[outcome]) ?? 'unverifiable';
  }
  const met = matches(check, entity.entity);
  if (met === undefined) {
    return 'unverifiable';
  }
  return met ? 'met' : 'unmet';
}
