import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { JsonObject, JsonValue } from '@backstage/types';
import { Patch } from '../findings';

function withValue(
  node: JsonValue | undefined,
  [key, ...rest]: readonly string[],
  value: JsonValue,
): JsonValue {
  const isObject =
    typeof node === 'object' && node !== null && !Array.isArray(node);
  const fields = (isObject ? node : {}) as JsonObject;
  return {
    ...fields,
    [key]: rest.length ? withValue(fields[key], rest, value) : value,
  };
}

/** A catalog whose owner has done what a patch says. */
export function applyPatch(
  catalog: readonly Entity[],
  subject: string,
  { ref = subject, path, value }: Patch,
): Entity[] {
  return catalog.map(entity =>
    stringifyEntityRef(entity) === ref
      ? (withValue(
          entity as unknown as JsonValue,
          path,
          value,
        ) as unknown as Entity)
      : entity,
  );
}
