import { compareText } from '../compareText';
import { Snapshot } from '../snapshot';
import { repositoryAt } from '../snapshot/repository';
import { SourceClaim, SourceMatch, SourcePlace } from './types';

function toPlace(place: string): SourcePlace {
  const at = place.indexOf('#');
  return at < 0
    ? { repository: place, path: '' }
    : { repository: place.slice(0, at), path: place.slice(at + 1) };
}

/** `git@HOST:PATH` and `ssh://…` as the web address of the same place. */
function webAddress(address: string): string {
  if (/^(?:git\+)?ssh:\/\//i.test(address)) {
    // The port of SSH is none of the web's.
    return address.replace(
      /^[^/]*\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?/,
      'https://$1',
    );
  }
  return address.replace(/^[\w.-]+@([\w.-]+):\/*(?=[^/])/, 'https://$1/');
}

/**
 * The place that an address names: of the web (`https://HOST/OWNER/REPO`, with
 * a branch and a path as hosts write them) or of Git (`git@HOST:OWNER/REPO.git`,
 * `ssh://…`), also with a path behind `.git`.
 *
 * @returns undefined for what is no such address
 * @public
 */
export function parseSourceAddress(address: string): SourcePlace | undefined {
  const web = webAddress(address.trim());
  const place = repositoryAt(web);
  if (!place || /^[^/]*$/.test(place)) {
    return undefined;
  }
  const { repository, path } = toPlace(place);
  const inside = /^([^#?]*?)\.git\/+([^#?]+)/i.exec(web);
  const outer = inside && repositoryAt(inside[1]);
  return outer && !path
    ? { repository: outer, path: inside[2].replace(/\/+$/, '') }
    : { repository, path };
}

/**
 * Where the owned entities of a snapshot state their source, without those
 * that state none.
 *
 * @public
 */
export function sourceClaims(snapshot: Snapshot): SourceClaim[] {
  return snapshot.ownedEntities.flatMap(({ ref, facts }) =>
    facts.repository ? [{ ref, place: toPlace(facts.repository.value) }] : [],
  );
}

const isBelow = (path: string, above: string) =>
  !above || path === above || path.startsWith(`${above}/`);

/**
 * The claims that bear on a place: first those that hold it, the nearest one
 * first, then those below it, by path.
 *
 * @public
 */
export function claimsAt(
  { repository, path }: SourcePlace,
  claims: readonly SourceClaim[],
): SourceMatch[] {
  const there = claims.filter(({ place }) => place.repository === repository);
  const byPath = (a: SourceClaim, b: SourceClaim) =>
    compareText(a.place.path, b.place.path) || compareText(a.ref, b.ref);
  const holding = there.filter(({ place }) => isBelow(path, place.path));
  const within = there.filter(
    ({ place }) => place.path !== path && isBelow(place.path, path),
  );
  return [
    // All of them are on one way to the root, so the longest is the nearest.
    ...holding
      .sort((a, b) => b.place.path.length - a.place.path.length || byPath(a, b))
      .map(one => ({ ...one, how: 'holds' as const })),
    ...within.sort(byPath).map(one => ({ ...one, how: 'within' as const })),
  ];
}
