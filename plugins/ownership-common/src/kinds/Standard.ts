import { Entity } from '@backstage/catalog-model';
import { FilterPredicate } from '@backstage/filter-predicates';
import {
  date,
  entityRef,
  kindSchema,
  listOf,
  objectOf,
  oneOf,
  PILLARS_API_VERSION,
  predicate,
  text,
} from './schema';

/** @public */
export const STANDARD_STATUSES = [
  'proposed',
  'trial',
  'adopted',
  'deprecated',
  'retired',
] as const;

/** Levels of RFC 2119. @public */
export const REQUIREMENT_LEVELS = ['MUST', 'SHOULD', 'MAY'] as const;

/** One thing that a standard asks for. @public */
export type StandardRequirement = {
  /** Unique in its standard. */
  id: string;
  level: (typeof REQUIREMENT_LEVELS)[number];
  statement: string;
  /** A filter predicate on the entity, or the id of a rule. */
  check?: FilterPredicate | string;
};

/** A rule text that a guild publishes. @public */
export interface StandardEntity extends Entity {
  apiVersion: typeof PILLARS_API_VERSION;
  kind: 'Standard';
  spec: {
    /** Guild ref, or the full ref of a Group that is a guild or supplies one. */
    guild: string;
    status: (typeof STANDARD_STATUSES)[number];
    /** Standard ref. */
    supersededBy?: string;
    /** ISO 8601 date. */
    effectiveFrom?: string;
    /** ISO 8601 date. */
    sunsetOn?: string;
    /** ISO 8601 date. */
    reviewBy?: string;
    appliesTo?: FilterPredicate;
    version?: string;
    /** An address. */
    discussion?: string;
    /** Markdown; in a file usually `$text: ./standard.md`. */
    content: string;
    requirements?: StandardRequirement[];
  };
}

/** JSON schema of a Standard. @public */
export const standardSchema = kindSchema(
  'Standard',
  objectOf(
    {
      guild: entityRef('guild'),
      status: oneOf(STANDARD_STATUSES),
      supersededBy: entityRef('standard'),
      effectiveFrom: date,
      sunsetOn: date,
      reviewBy: date,
      appliesTo: predicate,
      version: { ...text, expected: 'text, in quotes where it is a number' },
      discussion: text,
      content: { ...text, expected: 'Markdown text' },
      requirements: listOf(
        objectOf(
          {
            id: text,
            level: oneOf(REQUIREMENT_LEVELS),
            statement: text,
            check: {
              type: ['string', 'object'],
              format: 'filter-predicate',
              expected: 'a filter predicate or the id of a rule',
            },
          },
          ['id', 'level', 'statement'],
        ),
      ),
    },
    ['guild', 'status', 'content'],
  ),
);

/** Whether an entity says that it is a Standard. @public */
export const isStandardEntity = (entity: Entity): entity is StandardEntity =>
  entity.kind === 'Standard' && entity.apiVersion === PILLARS_API_VERSION;

/**
 * The annotation that says where the text of a Standard stands when it is not in
 * the document itself: `url:` and the address of the Markdown file.
 *
 * @public
 */
export const CONTENT_LOCATION_ANNOTATION = 'pillars.dev/content-location';
