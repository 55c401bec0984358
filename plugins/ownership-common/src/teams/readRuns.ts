import { append } from '../multimap';
import { MaySee } from '../decisions/answer';
import { oncePer } from '../remember';
import { OwnedEntity, Snapshot } from '../snapshot';
import { groupsBelow } from './groupsBelow';
import { RunForOthers } from './types';

/** What is in production and run by each group and user, by their refs. */
const runBy = oncePer((snapshot: Snapshot) => {
  const byRunner = new Map<string, OwnedEntity[]>();
  for (const entity of snapshot.ownedEntities) {
    if (entity.facts.runs && entity.facts.production) {
      const { operator, onCall } = snapshot.leadsOf(entity);
      const runners = [operator, onCall].flatMap(lead =>
        'ref' in lead ? [lead.ref] : [],
      );
      new Set(runners).forEach(ref => append(byRunner, ref, entity));
    }
  }
  return byRunner;
});

/** What a group, those below it or their members run, and what of it others own. */
export function readRuns(
  snapshot: Snapshot,
  group: string,
  maySee: MaySee,
): { entities: number; forOthers: RunForOthers[] } {
  const groups = groupsBelow(snapshot, group, maySee);
  const own = new Set(groups);
  const people = groups.flatMap(one => snapshot.group(one)?.members ?? []);
  const runners = new Set([...groups, ...people.filter(maySee)]);
  const run = new Set(
    [...runners].flatMap(ref => runBy(snapshot).get(ref) ?? []),
  );
  const seen = [...run].filter(one => maySee(one.ref));
  return {
    entities: seen.length,
    forOthers: seen
      .filter(({ owners }) => !owners.some(one => own.has(one.ref)))
      .map(({ ref, owners }) => ({ ref, owners: owners.map(one => one.ref) }))
      // Of what somebody hidden owns, nobody can say whose it is.
      .filter(({ owners }) => !owners.length || owners.some(maySee))
      .map(({ ref, owners }) => ({ ref, owners: owners.filter(maySee) })),
  };
}
