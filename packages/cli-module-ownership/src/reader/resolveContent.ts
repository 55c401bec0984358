import { dirname, resolve } from 'node:path';
import { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { hasFields } from './hasFields';
import { isWithin, readText } from './readText';

/** What the content of a Standard names as `$text`, if it does. */
export function textTarget({ kind, spec }: Entity): string | undefined {
  const content = hasFields(spec) ? spec.content : undefined;
  const target = hasFields(content) ? content.$text : undefined;
  return kind === 'Standard' && typeof target === 'string' ? target : undefined;
}

/** Whether a target of `$text` is an address, which only a portal reads. */
export const isAddress = (target: string) => /^[a-z]+:/i.test(target);

/**
 * Puts the text in that the content of a Standard names as `$text: ./file.md`.
 * An address is left for the portal to read.
 *
 * @param path - the file that the entity stands in
 * @param folders - what may be read
 * @throws when there is no such file, or it is somewhere else
 */
export async function resolveContent(
  entity: Entity,
  path: string,
  folders: readonly string[],
): Promise<Entity> {
  const target = textTarget(entity);
  if (target === undefined || isAddress(target)) {
    return entity;
  }
  const file = resolve(dirname(path), target);
  // Whoever writes a catalog could otherwise have any file of the machine read.
  if (!(await isWithin(file, folders))) {
    throw new InputError(`${target} is outside of what is reviewed`);
  }
  return { ...entity, spec: { ...entity.spec, content: await readText(file) } };
}
