import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  GateProblem,
  isPillarsEntity,
  whyNoEntity,
  whyRefused,
} from '@pillars/plugin-ownership-common';

/** What the catalog computes is nothing that a document can claim. */
function withoutComputed(document: Entity): Entity {
  const {
    relations: _r,
    status: _s,
    ...entity
  } = document as Entity & {
    status?: unknown;
  };
  return entity;
}

/**
 * The documents that a review can take; the rest becomes problems.
 *
 * @param placeOf - what the one with an index is called in the request
 */
export async function takeDocuments(
  documents: readonly unknown[],
  problems: GateProblem[],
  placeOf: (index: number) => string,
): Promise<Entity[]> {
  const taken = new Map<string, Entity>();
  for (const [index, document] of documents.entries()) {
    const why = whyNoEntity(document);
    if (why) {
      const message = `${placeOf(index)} is no entity: ${why}.`;
      problems.push({ type: 'not-an-entity', message });
      continue;
    }
    const entity = withoutComputed(document as Entity);
    const ref = stringifyEntityRef(entity);
    if (taken.has(ref)) {
      const message = `${ref} is proposed twice; the first one counts.`;
      problems.push({ type: 'duplicate', ref, message });
      continue;
    }
    const refused = await whyRefused(entity);
    const leftOut = refused.length > 0 && isPillarsEntity(entity);
    for (const reason of refused) {
      const message = `The catalog would refuse it: ${reason}${
        leftOut ? '; it is left out' : ''
      }.`;
      problems.push({ type: 'invalid', ref, message });
    }
    if (!leftOut) {
      taken.set(ref, entity);
    }
  }
  return [...taken.values()];
}
