import {
  ANNOTATION_LOCATION,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { ENTITY_STATUS_CATALOG_PROCESSING_TYPE } from '@backstage/catalog-client';
import { fileOf } from '@pillars/plugin-ownership-common';
import { z } from 'zod/v4';
import { Refusal } from '../store/RefusalStore';
import { cleanText, plainReason } from './plainReason';

export const ERRORS_TOPIC = 'experimental.catalog.errors';
export const CONFLICT_TOPIC = 'experimental.catalog.conflict';

/** What refs and locations of other people may take of a row. */
const MOST_CHARACTERS = 2000;

const text = z
  .string()
  .min(1)
  .transform(value => cleanText(value, MOST_CHARACTERS));

// On their way to another process, errors lose their message.
const errors = z
  .array(z.object({ message: z.string().optional() }))
  .transform(list => plainReason(list.map(one => one.message ?? '')));

const errorsEvent = z
  .object({
    entity: text,
    location: text.nullish().transform(value => value ?? undefined),
    errors,
  })
  .transform(
    ({ entity, location, errors: reason }): Refusal => ({
      ref: entity,
      type: 'invalid',
      location,
      reason,
    }),
  );

const conflictEvent = z
  .object({
    entityRef: text,
    newLocationKey: text,
    existingLocationKey: text,
  })
  .transform(
    ({ entityRef, newLocationKey, existingLocationKey }): Refusal => ({
      ref: entityRef,
      type: 'duplicate',
      location: newLocationKey,
      reason: `The catalog keeps the definition in ${fileOf(
        existingLocationKey,
      )} and drops this one.`,
    }),
  );

/** What an event of the catalog refuses; undefined for one that is not understood. */
export function readEvent(
  topic: string,
  payload: unknown,
): Refusal | undefined {
  const schema = topic === CONFLICT_TOPIC ? conflictEvent : errorsEvent;
  return schema.safeParse(payload).data;
}

const unprocessed = z
  .object({
    unprocessed_entity: z.object({
      kind: z.string().min(1),
      metadata: z.object({
        name: z.string().min(1),
        namespace: z.string().optional(),
        annotations: z
          .object({ [ANNOTATION_LOCATION]: text.optional() })
          .optional(),
      }),
    }),
    // Without errors it waits for its turn.
    errors: z.array(z.unknown()).min(1).pipe(errors),
  })
  .transform(
    ({ unprocessed_entity: entity, errors: reason }): Refusal => ({
      ref: cleanText(
        stringifyEntityRef({
          kind: entity.kind,
          namespace: entity.metadata.namespace,
          name: entity.metadata.name,
        }),
      ),
      type: 'invalid',
      location: entity.metadata.annotations?.[ANNOTATION_LOCATION],
      reason,
    }),
  );

const unprocessedList = z.object({ entities: z.array(z.unknown()) });

/**
 * What a list of unprocessed entities refuses.
 *
 * @throws when it is no such list
 */
export function readUnprocessed(body: unknown): Refusal[] {
  return unprocessedList.parse(body).entities.flatMap(one => {
    const { data } = unprocessed.safeParse(one);
    return data ? [data] : [];
  });
}

const failedStatus = z.object({
  items: z.array(
    z.object({
      type: z.string(),
      level: z.string(),
      message: z.string().catch(''),
    }),
  ),
});

/** The full location of an entity, as the catalog annotates it. */
export const locationOf = ({ metadata }: Entity): string | undefined => {
  const location = metadata.annotations?.[ANNOTATION_LOCATION];
  return location ? cleanText(location, MOST_CHARACTERS) : undefined;
};

/** What an entity's status says of a newer version; undefined where there is none. */
export function readStatus(ref: string, entity: Entity): Refusal | undefined {
  // The model has no word for what every portal serves.
  const { status } = entity as { status?: unknown };
  const items = failedStatus.safeParse(status).data?.items ?? [];
  const failed = items.filter(
    one =>
      one.level === 'error' &&
      one.type === ENTITY_STATUS_CATALOG_PROCESSING_TYPE,
  );
  return failed.length
    ? {
        ref,
        type: 'outdated',
        location: locationOf(entity),
        reason: plainReason(failed.map(one => one.message)),
      }
    : undefined;
}
