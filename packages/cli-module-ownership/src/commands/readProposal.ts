import { stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { readCatalog } from '../reader/readCatalog';
import { Catalog } from '../reader/types';
import { GateOptions } from './gateOptions';

/** What is to change. */
export interface Proposal extends Catalog {
  /** Full refs of what goes away. */
  remove: string[];
}

/**
 * Reads what is proposed.
 *
 * @param cwd - the folder from which paths are meant
 * @throws InputError when files are named and hold nothing, or what is proposed
 *   is to go away as well
 */
export async function readProposal(
  { paths, remove }: Pick<GateOptions, 'paths' | 'remove'>,
  cwd: string,
): Promise<Proposal> {
  const { entities, problems } = paths.length
    ? await readCatalog(paths, cwd)
    : { entities: [], problems: [] };
  const proposed = new Set(entities.map(one => stringifyEntityRef(one.entity)));
  const both = remove.find(ref => proposed.has(ref));
  if (both) {
    throw new InputError(`${both} is proposed, and is to go away as well.`);
  }
  return { entities, problems, remove: [...new Set(remove)] };
}
