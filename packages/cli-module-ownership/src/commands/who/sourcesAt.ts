import { realpath } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { InputError } from '@backstage/errors';
import {
  claimsAt,
  placeInWords,
  Snapshot,
  SourceClaim,
  sourceClaims,
  SourceMatch,
  SourcePlace,
} from '@pillars/plugin-ownership-common';
import { SourcedEntity } from '../../reader/types';
import { describeError } from '../../describeError';
import { didYouMean } from '../nearNames';
import { definitionClaims, inRepository, onDisk } from './claims';
import { nothingAt } from './refusals';
import { toSlashes, WorkingTree, workingTreeOf } from './workingTree';

/** A catalog in files, as far as it tells where sources are. */
export interface Files {
  snapshot: Snapshot;
  entities: readonly SourcedEntity[];
  /** Where they were read. */
  in: readonly string[];
  /** The folder from which paths are meant. */
  cwd: string;
}

/** What has its source at a place. */
export interface Sources {
  /** The place, as it is printed. */
  place: string;
  /** Never empty. */
  matches: Array<{ ref: string; place: string; how: SourceMatch['how'] }>;
}

const lastPart = (place: string) => place.slice(place.lastIndexOf('/') + 1);

/** The repositories that definitions without a stated source lie in. */
async function definedIn(files: Files): Promise<SourceClaim[]> {
  const { snapshot, entities, cwd } = files;
  const claims = await definitionClaims(snapshot, entities, cwd);
  const trees = new Map<string, WorkingTree>();
  for (const path of files.in) {
    const tree = await workingTreeOf(resolve(cwd, path));
    if (tree) {
      trees.set(tree.top, tree);
    }
  }
  return [...trees.values()].flatMap(tree => inRepository(claims, tree));
}

/**
 * What has its source at a place in a repository.
 *
 * @throws InputError where nothing has
 */
export async function sourcesAtAddress(
  place: SourcePlace,
  files: Files,
): Promise<Sources> {
  const claims = [...sourceClaims(files.snapshot), ...(await definedIn(files))];
  const matches = claimsAt(place, claims);
  if (!matches.length) {
    const known = [...new Set(claims.map(one => one.place.repository))];
    const hint = known.length
      ? didYouMean(lastPart(place.repository), known, lastPart)
      : 'None says where its source is.';
    throw nothingAt(place, hint);
  }
  return {
    place: placeInWords(place),
    matches: matches.map(one => ({ ...one, place: placeInWords(one.place) })),
  };
}

/**
 * A path without links, from the root.
 *
 * @throws InputError for a path at which nothing is
 */
export async function existing(path: string, cwd: string): Promise<string> {
  try {
    return await realpath(resolve(cwd, path));
  } catch (error) {
    throw new InputError(
      `${path} cannot be looked at: ${describeError(error)}.`,
    );
  }
}

/**
 * What has its source at a path on this disk: where the path is in a working
 * tree of Git, by the repository that entities state; else, and for those that
 * state none, by where they are defined.
 *
 * @throws InputError where nothing has, and for a path at which nothing is
 */
export async function sourcesAtPath(
  path: string,
  files: Files,
): Promise<Sources> {
  const { snapshot, entities, cwd } = files;
  const at = await existing(path, cwd);
  const here = await realpath(cwd);
  const tree = await workingTreeOf(at);
  const matches = claimsAt({ repository: '', path: toSlashes(at) }, [
    ...(tree ? onDisk(snapshot, tree) : []),
    ...(await definitionClaims(snapshot, entities, cwd)),
  ]);
  if (!matches.length) {
    const also = tree
      ? `, and none states one there in ${tree.repository}`
      : ', which is in no working tree of Git that has a remote named origin';
    throw new InputError(`No entity is defined at or around ${path}${also}.`);
  }
  const fromHere = (slashes: string) =>
    relative(toSlashes(here), slashes).split(sep).join('/') || '.';
  return {
    place: fromHere(toSlashes(at)),
    matches: matches.map(one => ({ ...one, place: fromHere(one.place.path) })),
  };
}
