import {
  Topology,
  TopologyDependency,
  TopologyInteraction,
} from '@pillars/plugin-ownership-common';
import { append } from './append';
import { MapBox, MapModel, MapTeam } from './types';

/** A team with all that the map draws of it. */
export interface TeamRow extends MapTeam {
  /** Where it stands, from the outside. */
  places: string[];
  interactions: TopologyInteraction[];
  /** Where it depends on the other. */
  needs: TopologyDependency[];
  neededBy: TopologyDependency[];
}

/** What the map says, row by row: the teams that match, in the order of the map. */
export function tableRows(topology: Topology, { boxes }: MapModel): TeamRow[] {
  const interactions = new Map<string, TopologyInteraction[]>();
  const needs = new Map<string, TopologyDependency[]>();
  const neededBy = new Map<string, TopologyDependency[]>();
  for (const one of topology.interactions) {
    one.teams.forEach(ref => append(interactions, ref, one));
  }
  for (const one of topology.dependencies) {
    append(needs, one.from, one);
    append(neededBy, one.to, one);
  }
  const visit = (box: MapBox, above: string[]): TeamRow[] => {
    const places = [...above, box.label];
    return [
      ...box.teams
        .filter(one => one.matches)
        .map(one => ({
          ...one,
          places,
          interactions: interactions.get(one.id) ?? [],
          needs: needs.get(one.id) ?? [],
          neededBy: neededBy.get(one.id) ?? [],
        })),
      ...box.boxes.flatMap(inner => visit(inner, places)),
    ];
  };
  return boxes.flatMap(one => visit(one, []));
}
