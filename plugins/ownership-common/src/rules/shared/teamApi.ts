import { stringifyEntityRef } from '@backstage/catalog-model';
import { JsonValue } from '@backstage/types';
import { Evidence } from '../../findings';
import { GroupNode } from '../../snapshot';
import { shared } from './says';

/** What the TeamAPI of a team says; nothing where it has none. */
export const teamApiEvidence = (
  team: GroupNode,
  path: string,
  value: JsonValue,
): Evidence[] =>
  team.teamApi ? [{ ref: stringifyEntityRef(team.teamApi), path, value }] : [];

/** Where the type of a team comes from. */
export const teamTypeEvidence = (team: GroupNode): Evidence[] =>
  team.teamApi?.spec.type
    ? teamApiEvidence(team, 'spec.type', team.teamApi.spec.type)
    : [
        {
          ref: team.ref,
          path: shared.label('teamType'),
          value: team.teamType ?? null,
        },
      ];
