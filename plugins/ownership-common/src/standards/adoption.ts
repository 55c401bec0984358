import { fingerprintOf } from '../findings';
import { MarkedFinding, Waiver } from '../overlay/types';
import { isExpiring } from '../overlay/waiverHolds';
import { Review } from '../review/types';
import { OwnedEntity, Snapshot, StandardNode } from '../snapshot';
import { boundEntities } from './boundEntities';
import {
  OutcomeOf,
  Requirement,
  requirementsOf,
  requirementState,
  UNMET_RULE,
} from './requirements';

/**
 * How an entity stands to a requirement, with what people say about it:
 * `waived` is unmet and accepted for a while, `expiring` is waived with at most
 * 14 days to go. The order is that of a legend.
 *
 * @public
 */
export const ADOPTION_STATES = [
  'met',
  'waived',
  'expiring',
  'unmet',
  'unverifiable',
  'notApplicable',
] as const;

/** @public */
export type AdoptionState = (typeof ADOPTION_STATES)[number];

/**
 * How far one requirement has come: entities by their state.
 *
 * @public
 */
export interface RequirementAdoption {
  id: string;
  level: Requirement['level'];
  met: number;
  unmet: number;
  /** Those that expire soon included. */
  waived: number;
  /** Nothing can tell. */
  unverifiable: number;
  notApplicable: number;
}

/**
 * How far a standard has come.
 *
 * @public
 */
export interface StandardAdoption {
  /** Full ref. */
  standard: string;
  version?: string;
  /** In the standard's order. */
  requirements: RequirementAdoption[];
}

/**
 * A standard with the state of everything it binds, whatever its status.
 *
 * @public
 */
export interface StandardReading {
  standard: StandardNode;
  requirements: readonly Requirement[];
  entities: readonly EntityStates[];
}

/** @public */
export interface EntityStates {
  entity: OwnedEntity;
  /** In the order of the requirements. */
  states: readonly AdoptionState[];
}

/**
 * The fingerprint of the finding that an entity does not meet a requirement.
 * There is one where the requirement is a MUST and its standard in force.
 *
 * @param standard - full ref
 * @public
 */
export const unmetFingerprint = (
  subject: string,
  standard: string,
  requirement: string,
): string => fingerprintOf(UNMET_RULE, subject, [standard, requirement]);

/**
 * What a waiver makes of an unmet requirement.
 *
 * @param waiver - the one that holds, if any
 * @param now - milliseconds since 1970
 * @public
 */
export function unmetState(
  waiver: Waiver | undefined,
  now: number,
): AdoptionState {
  if (!waiver) {
    return 'unmet';
  }
  return isExpiring(waiver, now) ? 'expiring' : 'waived';
}

/** What the rules of a review that is over said of an entity. */
function outcomeReader({ verdicts }: Pick<Review, 'verdicts'>): OutcomeOf {
  const byRef = new Map(verdicts.map(one => [one.ref, one.checks]));
  return (rule, ref) => byRef.get(ref)?.find(one => one.rule === rule)?.outcome;
}

/**
 * Reads how everything stands to every standard, from a review that is over.
 *
 * @param findings - those of the review, with what people say about them
 * @public
 */
export function readAdoption(
  snapshot: Snapshot,
  review: Pick<Review, 'verdicts' | 'reviewedAt'>,
  findings: readonly MarkedFinding[],
): StandardReading[] {
  const now = Date.parse(review.reviewedAt);
  const outcomeOf = outcomeReader(review);
  const waivers = new Map(
    findings.flatMap(({ rule, fingerprint, waiver }) =>
      rule === UNMET_RULE && waiver ? [[fingerprint, waiver]] : [],
    ),
  );
  const waiverOf = (subject: string, standard: string, requirement: string) =>
    waivers.size
      ? waivers.get(unmetFingerprint(subject, standard, requirement))
      : undefined;

  return snapshot.standards.map(standard => {
    const requirements = requirementsOf(standard);
    const stateOf = (requirement: Requirement, entity: OwnedEntity) => {
      const state = requirementState(requirement, entity, outcomeOf);
      return state === 'unmet'
        ? unmetState(waiverOf(entity.ref, standard.ref, requirement.id), now)
        : state;
    };
    return {
      standard,
      requirements,
      entities: boundEntities(standard, snapshot).map(entity => ({
        entity,
        states: requirements.map(one => stateOf(one, entity)),
      })),
    };
  });
}
