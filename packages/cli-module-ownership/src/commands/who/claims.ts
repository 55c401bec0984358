import { realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  Snapshot,
  SourceClaim,
  sourceClaims,
} from '@pillars/plugin-ownership-common';
import { SourcedEntity } from '../../reader/types';
import { toSlashes, WorkingTree } from './workingTree';

const join = (...parts: string[]) => parts.filter(Boolean).join('/');

/** What is below a folder, from there; undefined for what is not. */
export function below(path: string, folder: string): string | undefined {
  if (path === folder) {
    return '';
  }
  const start = folder && `${folder}/`;
  return path.startsWith(start) ? path.slice(start.length) : undefined;
}

/**
 * The folders of the definitions that state no source. The catalog takes such
 * a folder for the source as well.
 */
export async function definitionClaims(
  snapshot: Snapshot,
  entities: readonly SourcedEntity[],
  cwd: string,
): Promise<SourceClaim[]> {
  const folders = new Map<string, string>();
  const claims: SourceClaim[] = [];
  for (const { entity, file } of entities) {
    const ref = stringifyEntityRef(entity);
    const owned = snapshot.owned(ref);
    if (owned && !owned.facts.repository) {
      const path =
        folders.get(file) ??
        toSlashes(dirname(await realpath(resolve(cwd, file))));
      folders.set(file, path);
      claims.push({ ref, place: { repository: '', path } });
    }
  }
  return claims;
}

/** Claims of folders on this disk as claims of the repository they belong to. */
export function inRepository(
  claims: readonly SourceClaim[],
  { top, repository }: WorkingTree,
): SourceClaim[] {
  return claims.flatMap(({ ref, place }) => {
    const path = below(place.path, top);
    return path === undefined ? [] : [{ ref, place: { repository, path } }];
  });
}

/** Stated claims of a repository as claims of the folders it lies in on this disk. */
export function onDisk(
  snapshot: Snapshot,
  { top, repository }: WorkingTree,
): SourceClaim[] {
  return sourceClaims(snapshot)
    .filter(({ place }) => place.repository === repository)
    .map(({ ref, place }) => ({
      ref,
      place: { repository: '', path: join(top, place.path) },
    }));
}
