import { append } from '../../multimap';
import { OwnedEntity, Snapshot } from '../../snapshot';
import { defineRule, finding, notApplicable, pass } from '../Rule';
import { shareTeam } from '../shared/groupOwners';
import { ownedEntities } from '../subjects';

/** The same for all that the same teams own. */
const teamsOf = (entity: OwnedEntity) =>
  [...entity.livingOwners].sort().join(' ');

/**
 * What other teams claim of an entity's place. All that one team has there has
 * the same rivals, so a monorepo of thousands is compared team by team.
 */
function rivalReader(
  snapshot: Snapshot,
  byPlace: ReadonlyMap<string, OwnedEntity[]>,
): (entity: OwnedEntity, place: string) => OwnedEntity[] {
  const known = new Map<string, OwnedEntity[]>();
  return (entity, place) => {
    const key = `${place} ${teamsOf(entity)}`;
    const rivals =
      known.get(key) ??
      (byPlace.get(place) ?? []).filter(
        other => !shareTeam(snapshot, entity, other),
      );
    known.set(key, rivals);
    return rivals;
  };
}

function claims(snapshot: Snapshot): Map<string, OwnedEntity[]> {
  const byPlace = new Map<string, OwnedEntity[]>();
  for (const entity of snapshot.ownedEntities) {
    const place = entity.facts.repository?.value;
    if (place && entity.livingOwners.length) {
      append(byPlace, place, entity);
    }
  }
  return byPlace;
}

/** See contested-ownership.md. */
export const contestedOwnership = defineRule({
  id: 'contested-ownership',
  family: 'ownership',
  title: 'Two teams claim the same code',
  severity: 'warning',
  preset: 'recommended',
  needs: ['sourceLocations'],
  options: {},
  subjects: ownedEntities,
  createCheck: ({ snapshot }) => {
    const rivalsOf = rivalReader(snapshot, claims(snapshot));
    return entity => {
      const { repository } = entity.facts;
      if (!repository || !entity.livingOwners.length) {
        return notApplicable('it has no repository, or no living owner');
      }
      const rivals = rivalsOf(entity, repository.value);
      if (!rivals.length) {
        return pass([repository]);
      }
      const list = rivals
        .slice(0, 3)
        .map(rival => `${rival.ref} of ${rival.livingOwners[0]}`);
      const more = rivals.length > 3 ? ` and ${rivals.length - 3} more` : '';
      return finding({
        messageId: 'contested',
        message: `Its code, ${repository.value}, is claimed by ${list.join(
          ', ',
        )}${more} as well.`,
        evidence: [
          repository,
          ...rivals.slice(0, 10).map(rival => ({
            ref: rival.ref,
            path: rival.facts.repository!.path,
            value: rival.facts.repository!.value,
          })),
        ],
        about: [repository.value],
        fix: {
          summary:
            'Agree on one owner. In a monorepo, let each source location end in the path of its own part.',
        },
      });
    };
  },
});
