import { append } from '../../multimap';
import { OwnedEntity, Snapshot } from '../../snapshot';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { shareTeam } from '../shared/groupOwners';
import { ownedEntities } from '../subjects';

const CLAIMED_BY_MORE =
  'Its code, {{place}}, is claimed by {{rivals}} and {{count}} more as well.';

const say = saying({
  messages: {
    contested_zero: 'Its code, {{place}}, is claimed by {{rivals}} as well.',
    contested_one: CLAIMED_BY_MORE,
    contested_other: CLAIMED_BY_MORE,
  },
  fixes: {
    agree:
      'Agree on one owner. In a monorepo, let each source location end in the path of its own part.',
  },
  clauses: {
    rival: '{{entity}} of {{owner}}',
    noClaim: 'it has no repository, or no living owner',
  },
});

/** How many rivals a message names. */
const NAMED = 3;

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
  texts: say.texts,
  subjects: ownedEntities,
  createCheck: ({ snapshot }) => {
    const rivalsOf = rivalReader(snapshot, claims(snapshot));
    return entity => {
      const { repository } = entity.facts;
      if (!repository || !entity.livingOwners.length) {
        return say.notApplicable('noClaim');
      }
      const rivals = rivalsOf(entity, repository.value);
      if (!rivals.length) {
        return pass([repository]);
      }
      return say.finding({
        messageId: 'contested',
        params: {
          place: repository.value,
          rivals: rivals
            .slice(0, NAMED)
            .map(({ ref: rival, livingOwners: [owner] }) =>
              say.clause('rival', { entity: rival, owner }),
            ),
          count: Math.max(rivals.length - NAMED, 0),
        },
        evidence: [
          repository,
          ...rivals.slice(0, 10).map(rival => ({
            ref: rival.ref,
            path: rival.facts.repository!.path,
            value: rival.facts.repository!.value,
          })),
        ],
        about: [repository.value],
        fix: { fixId: 'agree' },
      });
    };
  },
});
