import { JsonObject } from '@backstage/types';

/** The API version of our kinds. @public */
export const PILLARS_API_VERSION = 'pillars.dev/v1alpha1';

// Formats are checked by validatePillarsEntity; `expected` is what a message
// says was expected there.

/** Text that is not blank. */
export const text = { type: 'string', pattern: '\\S', expected: 'text' };

/** An ISO 8601 date, such as 2026-03-31. */
export const date = {
  type: 'string',
  format: 'date',
  expected: 'an ISO 8601 date such as 2026-03-31',
};

/** An ISO 8601 duration, such as P2W. */
export const duration = {
  type: 'string',
  format: 'duration',
  expected: 'an ISO 8601 duration such as P2W or PT30M',
};

/** An entity ref; `kind` is meant where it names none. */
export const entityRef = (kind?: string) => ({
  type: 'string',
  format: kind ? 'entity-ref' : 'full-entity-ref',
  expected: kind
    ? `an entity ref of kind ${kind}, such as ${kind}:default/name`
    : 'an entity ref with its kind, such as group:default/name',
});

/** A filter predicate of Backstage's. */
export const predicate = {
  type: 'object',
  format: 'filter-predicate',
  expected: 'a filter predicate such as { kind: Component }',
};

export const oneOf = (values: readonly string[]) => ({ enum: [...values] });

export const listOf = (items: JsonObject) => ({
  type: 'array',
  items,
  expected: 'a list',
});

export const objectOf = (
  properties: JsonObject,
  required: readonly string[] = [],
): JsonObject => ({
  type: 'object',
  properties,
  required: [...required],
  additionalProperties: false,
  expected: 'an object',
});

/** Links under names of one's own, such as `{ slack: '#payments' }`. */
export const channels = listOf(
  objectOf({ type: text, name: text, url: text, purpose: text }, ['name']),
);

/** The schema of a whole document of one of our kinds. */
export function kindSchema(kind: string, spec: JsonObject): JsonObject {
  return {
    type: 'object',
    required: ['apiVersion', 'kind', 'metadata', 'spec'],
    properties: {
      apiVersion: { enum: [PILLARS_API_VERSION] },
      kind: { enum: [kind] },
      metadata: { type: 'object', expected: 'an object' },
      spec,
    },
  };
}
