import { parseEntityRef } from '@backstage/catalog-model';
import { distance } from 'fastest-levenshtein';
import { append } from '../../multimap';
import { GroupNode, Snapshot } from '../../snapshot';
import { kindOf } from './groupOwners';

/** Words of a group's name that only say that it is one. */
const GENERIC = new Set(['team', 'squad', 'crew', 'group']);

/** A group that somebody who wrote another ref may have meant. */
export interface NearGroup {
  group: GroupNode;
  /** How many letters the names are apart, words such as `team` left out. */
  letters: number;
  /** Whether the names are the same to the letter, in another namespace or kind. */
  sameName: boolean;
}

/**
 * What a name says beyond that it is a team's, and the whole name: `payments`
 * and `team-payments` for `Team_Payments`.
 */
function formsOf(name: string): [string, string] {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const whole = words.join('-');
  const core = words.filter(word => !GENERIC.has(word)).join('-');
  return [core || whole, whole];
}

/** The letters between two names in the form in which they are nearer. */
function lettersApart(a: string[], b: string[], limit: number): number {
  const apart = a.map((form, index) =>
    // What differs more in length needs no measuring.
    Math.abs(form.length - b[index].length) > limit
      ? Infinity
      : distance(form, b[index]),
  );
  return Math.min(...apart);
}

const byRef = (a: NearGroup, b: NearGroup) =>
  a.group.ref < b.group.ref ? -1 : 1;

/** Those of the same name, for a ref that leaves nothing to guess. */
function sameNameReader(snapshot: Snapshot): (ref: string) => NearGroup[] {
  const byName = new Map<string, NearGroup[]>();
  for (const group of snapshot.groups) {
    const near = { group, letters: 0, sameName: true };
    append(byName, group.name.toLowerCase(), near);
  }
  return ref =>
    (byName.get(parseEntityRef(ref).name) ?? []).filter(
      ({ group }) => group.ref !== ref,
    );
}

/** Those whose name differs least, and by at most a third of its letters. */
function nearestReader(snapshot: Snapshot): (ref: string) => NearGroup[] {
  const groups = snapshot.groups.map(group => ({
    group,
    forms: formsOf(group.name),
  }));
  return ref => {
    const asked = formsOf(parseEntityRef(ref).name);
    let letters = Math.floor(asked[0].length / 3);
    let nearest: GroupNode[] = [];
    for (const { group, forms } of groups) {
      const apart = lettersApart(asked, forms, letters);
      if (apart < letters) {
        nearest = [];
        letters = apart;
      }
      if (apart === letters) {
        nearest.push(group);
      }
    }
    return nearest.map(group => ({ group, letters, sameName: false }));
  };
}

/**
 * The groups that are nearest to an owner's ref by name: of the same name in
 * another namespace or of another kind; else, where the ref is that of a group
 * which does not exist, of the least different name. There are several where
 * they are equally near. Whether they live is not asked.
 *
 * One look at all groups for each ref that has no namesake; answers are kept.
 */
export function nearGroupReader(
  snapshot: Snapshot,
): (ref: string) => readonly NearGroup[] {
  const sameName = sameNameReader(snapshot);
  const nearest = nearestReader(snapshot);
  const known = new Map<string, NearGroup[]>();
  return ref => {
    let near = known.get(ref);
    if (!near) {
      near = sameName(ref);
      if (!near.length && kindOf(ref) === 'group' && !snapshot.get(ref)) {
        near = nearest(ref);
      }
      known.set(ref, near.sort(byRef));
    }
    return near;
  };
}

/**
 * The one living group that somebody who wrote another ref most likely meant;
 * undefined where several are equally near, or the nearest does not live.
 */
export function meantGroupReader(
  snapshot: Snapshot,
): (ref: string) => string | undefined {
  const nearGroups = nearGroupReader(snapshot);
  return ref => {
    const [nearest, ...others] = nearGroups(ref).map(one => one.group.ref);
    return nearest &&
      !others.length &&
      snapshot.standingOf(nearest) === 'living'
      ? nearest
      : undefined;
  };
}
