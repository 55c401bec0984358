import { dirname, resolve } from 'node:path';
import { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { hasFields } from './hasFields';
import { isWithin, readText } from './readText';

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
  const content = hasFields(entity.spec) ? entity.spec.content : undefined;
  const target = hasFields(content) ? content.$text : undefined;
  const isFile = typeof target === 'string' && !/^[a-z]+:/i.test(target);
  if (entity.kind !== 'Standard' || !isFile) {
    return entity;
  }
  const file = resolve(dirname(path), target);
  // Whoever writes a catalog could otherwise have any file of the machine read.
  if (!(await isWithin(file, folders))) {
    throw new InputError(`${target} is outside of what is reviewed`);
  }
  return { ...entity, spec: { ...entity.spec, content: await readText(file) } };
}
