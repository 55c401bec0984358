import { parseSourceAddress } from './sources';
import { SourcePlace } from './types';

/**
 * What somebody may mean who asks who owns a thing, as far as the text tells.
 *
 * - `address`: of a repository, and nothing else; without a place where it is none
 * - `path`: on a disk, and nothing else
 * - `name`: of an entity; or a path, or with a place the address of a repository
 *   as people say it, such as `github.com/acme/shop`
 *
 * @public
 */
export type AskedThing =
  | { type: 'address'; place?: SourcePlace }
  | { type: 'path' }
  | { type: 'name'; place?: SourcePlace };

const isAddress = (asked: string): boolean =>
  asked.includes('://') || /^[\w.-]+@[\w.-]+:/.test(asked);

/** From the root of a disk, of Windows too, or from where one stands. */
const isPath = (asked: string): boolean =>
  /^(?:[/\\]|[a-z]:[/\\]|\.{1,2}(?:[/\\]|$))/i.test(asked);

const isBareAddress = (asked: string): boolean =>
  /^[\w-]+(?:\.[\w-]+)+(?::\d+)?\/[^/]+\/./.test(asked);

/**
 * Tells addresses, paths and names apart.
 *
 * @public
 */
export function parseAskedThing(asked: string): AskedThing {
  if (isAddress(asked)) {
    return { type: 'address', place: parseSourceAddress(asked) };
  }
  if (isPath(asked)) {
    return { type: 'path' };
  }
  const place = isBareAddress(asked)
    ? parseSourceAddress(`https://${asked}`)
    : undefined;
  return { type: 'name', ...(place && { place }) };
}

/**
 * `HOST/OWNER/REPO#PATH`, as findings write it.
 *
 * @public
 */
export const placeInWords = ({ repository, path }: SourcePlace): string =>
  path ? `${repository}#${path}` : repository;
