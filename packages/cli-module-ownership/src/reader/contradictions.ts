import { stringifyEntityRef } from '@backstage/catalog-model';
import { isTeamApiEntity, relationsOf } from '@pillars/plugin-ownership-common';
import { SourcedEntity } from './types';

/** What is wrong with entities that are right one by one. */
export interface Contradiction {
  at: SourcedEntity;
  /** Begins with the path that it is about. */
  why: string;
}

const refOf = ({ entity }: SourcedEntity) => stringifyEntityRef(entity);

/** TeamAPIs of a group that has one; the first by ref is the one that counts. */
export function repeatedTeamApis(
  entities: readonly SourcedEntity[],
): Contradiction[] {
  const first = new Map<string, SourcedEntity>();
  const apis = entities
    .filter(({ entity }) => isTeamApiEntity(entity))
    .sort((a, b) => (refOf(a) < refOf(b) ? -1 : 1));
  return apis.flatMap(at => {
    const team = relationsOf(at.entity).find(
      ({ type }) => type === 'pillars-describes',
    )?.target;
    const known = team && first.get(team);
    if (team && !known) {
      first.set(team, at);
    }
    return known
      ? {
          at,
          why: `spec.team: ${team} has a TeamAPI already, ${refOf(known)} at ${
            known.file
          }:${known.line}, and that one counts`,
        }
      : [];
  });
}
