import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError } from '@backstage/errors';
import {
  parseAskedThing,
  SourcePlace,
  WhoOwnsResponse,
} from '@pillars/plugin-ownership-common';
import { Asking } from '../../portal/askPortal';
import { askWhoOwns } from './askWhoOwns';
import { below } from './claims';
import { ownedInPortal } from './ownedInPortal';
import { noAddress, nothingAt } from './refusals';
import { existing } from './sourcesAt';
import { unknownEntity } from './unknownEntity';
import { toSlashes, workingTreeOf } from './workingTree';

/**
 * The place in a repository of what is at a path on this disk, which no portal
 * knows.
 *
 * @throws InputError for a path at which nothing is, or that is in no repository
 */
async function placeOf(path: string, cwd: string): Promise<SourcePlace> {
  const at = await existing(path, cwd);
  const tree = await workingTreeOf(at);
  if (!tree) {
    throw new InputError(
      `A portal is asked about what is in a repository, and ${path} is in no working tree of Git that has a remote named origin: other paths go with --in.`,
    );
  }
  const { repository, top } = tree;
  return { repository, path: below(toSlashes(at), top) ?? '' };
}

/** As `parseSourceAddress` reads it. */
const addressOf = ({ repository, path }: SourcePlace) =>
  `https://${repository}${path && `.git/${path}`}`;

/**
 * Who owns what is asked about, as a portal says, as far as the token may see it.
 *
 * @param asked - an entity, a repository's address or a path in a working tree;
 *   a name that an entity has is no path
 * @throws InputError where there is nothing of the kind
 */
export async function ownershipInPortal(
  asked: string,
  asking: Asking,
  cwd: string,
): Promise<WhoOwnsResponse> {
  const thing = parseAskedThing(asked);
  if (thing.type === 'address' && !thing.place) {
    throw noAddress(asked);
  }
  const answer =
    thing.type === 'path' ? undefined : await askWhoOwns(asked, asking);
  if (answer) {
    return answer;
  }
  const isThere = () => existsSync(resolve(cwd, asked));
  if (thing.type === 'path' || (thing.type === 'name' && isThere())) {
    const place = await placeOf(asked, cwd);
    const there = await askWhoOwns(addressOf(place), asking);
    if (!there) {
      throw nothingAt(place);
    }
    return { ...there, asked };
  }
  throw thing.place
    ? nothingAt(thing.place)
    : unknownEntity(asked, await ownedInPortal(asking), 'owned entity');
}
