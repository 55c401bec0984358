import { Entity } from '@backstage/catalog-model';
import { FilterPredicate } from '@backstage/filter-predicates';
import {
  date,
  duration,
  entityRef,
  kindSchema,
  listOf,
  objectOf,
  oneOf,
  PILLARS_API_VERSION,
  text,
} from './schema';

/** The seven levels of delegation, from the decider alone to the others alone. @public */
export const DELEGATION_LEVELS = [
  'tell',
  'sell',
  'consult',
  'agree',
  'advise',
  'inquire',
  'delegate',
] as const;

/** What a decision moves. @public */
export const BUSINESS_IMPACTS = [
  'acquisition',
  'activation',
  'retention',
  'expansion',
  'enablement',
] as const;

/** How long the path of a decision may be, in characters. @public */
export const LONGEST_DECISION = 200;

/** How the path of a decision is written, as a regular expression. @public */
export const DECISION_PATTERN = '^[a-z0-9-]+(/[a-z0-9-]+)*$';

const PATH = new RegExp(DECISION_PATTERN);

/**
 * Whether a text is the path of a decision, such as `architecture/datastore`.
 *
 * @public
 */
export const isDecisionPath = (written: string): boolean =>
  written.length <= LONGEST_DECISION && PATH.test(written);

/** How a decision comes about. @public */
export const DECISION_PROCESSES = [
  'solo',
  'advice',
  'consent',
  'vote',
] as const;

/** Where a decision goes next, and when. @public */
export type EscalationLevel = {
  /** User, Group or Guild ref with its kind. */
  to: string;
  /** ISO 8601 duration after which it goes there. */
  after?: string;
  when?: string;
  /** Marks the level at which it ends. */
  terminal?: boolean;
};

/**
 * An explicit perimeter: who decides what about which things.
 *
 * @public
 */
export interface DecisionScopeEntity extends Entity {
  apiVersion: typeof PILLARS_API_VERSION;
  kind: 'DecisionScope';
  spec: {
    /** A path in a taxonomy, such as `architecture/datastore`. */
    decision: string;
    /** A filter predicate, or full entity refs. */
    appliesTo: FilterPredicate | string[];
    /** User, Group or Guild ref with its kind. */
    decider: string;
    delegation?: (typeof DELEGATION_LEVELS)[number];
    process?: (typeof DECISION_PROCESSES)[number];
    consulted?: string[];
    informed?: string[];
    vetoes?: Array<{ by: string; grounds?: string }>;
    bounds?: { cost?: string; blastRadius?: string; reversibility?: string };
    /** DecisionScope ref. */
    parent?: string;
    escalation?: EscalationLevel[];
    impact?: Array<(typeof BUSINESS_IMPACTS)[number]>;
    /** ISO 8601 date. */
    validFrom?: string;
    /** ISO 8601 date. */
    reviewBy?: string;
  };
}

/** JSON schema of a DecisionScope. @public */
export const decisionScopeSchema = kindSchema(
  'DecisionScope',
  objectOf(
    {
      decision: {
        type: 'string',
        pattern: DECISION_PATTERN,
        maxLength: LONGEST_DECISION,
        expected: `a path of lower-case words such as architecture/datastore, of at most ${LONGEST_DECISION} characters`,
      },
      appliesTo: {
        type: ['object', 'array'],
        format: 'filter-predicate',
        items: entityRef(),
        minItems: 1,
        expected: 'a filter predicate or a list of entity refs',
      },
      decider: entityRef(),
      delegation: oneOf(DELEGATION_LEVELS),
      process: oneOf(DECISION_PROCESSES),
      consulted: listOf(entityRef()),
      informed: listOf(entityRef()),
      vetoes: listOf(objectOf({ by: entityRef(), grounds: text }, ['by'])),
      bounds: objectOf({ cost: text, blastRadius: text, reversibility: text }),
      parent: entityRef('decisionscope'),
      escalation: listOf(
        objectOf(
          {
            to: entityRef(),
            after: duration,
            when: text,
            terminal: { type: 'boolean', expected: 'true or false' },
          },
          ['to'],
        ),
      ),
      impact: listOf(oneOf(BUSINESS_IMPACTS)),
      validFrom: date,
      reviewBy: date,
    },
    ['decision', 'appliesTo', 'decider'],
  ),
);

/** Whether an entity says that it is a DecisionScope. @public */
export const isDecisionScopeEntity = (
  entity: Entity,
): entity is DecisionScopeEntity =>
  entity.kind === 'DecisionScope' && entity.apiVersion === PILLARS_API_VERSION;
