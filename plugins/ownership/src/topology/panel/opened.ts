import {
  Topology,
  TopologyDependency,
  TopologyInteraction,
  TopologyTeam,
} from '@pillars/plugin-ownership-common';
import { MapBox, MapModel } from '../model/types';

/** What the panel is about. */
export type Opened =
  | { type: 'team'; team: TopologyTeam }
  | { type: 'box'; box: MapBox }
  | {
      type: 'pair';
      ends: [string, string];
      interactions: TopologyInteraction[];
      dependencies: TopologyDependency[];
    };

const PAIR = 'between ';

/** What an address calls the two ends of a line. */
export const pairId = (one: string, other: string): string =>
  PAIR + [one, other].sort().join(' ');

/** Whether a line stands between what the panel is about. */
export const isPair = (
  open: string | undefined,
  { from, to }: { from: string; to: string },
): boolean => open === pairId(from, to);

/** All boxes, however deep. */
export const allBoxes = (boxes: readonly MapBox[]): MapBox[] =>
  boxes.flatMap(one => [one, ...allBoxes(one.boxes)]);

function pairOf(
  topology: Topology,
  { lines }: MapModel,
  open: string,
): Opened | undefined {
  const [one, other] = open.slice(PAIR.length).split(' ');
  const isBoth = (refs: string[]) => refs.includes(one) && refs.includes(other);
  const drawn = lines.filter(line => isPair(open, line));
  const interactions = topology.interactions.filter(({ teams }) =>
    isBoth(teams),
  );
  const dependencies = topology.dependencies.filter(({ from, to }) =>
    isBoth([from, to]),
  );
  const found = {
    interactions: interactions.length
      ? interactions
      : drawn.flatMap(line => line.interactions),
    dependencies: dependencies.length
      ? dependencies
      : drawn.flatMap(line => line.dependencies),
  };
  return found.interactions.length || found.dependencies.length
    ? { type: 'pair', ends: [one, other], ...found }
    : undefined;
}

/** What an address asks the panel for; nothing for what is not there. */
export function findOpened(
  topology: Topology,
  model: MapModel,
  open: string | undefined,
): Opened | undefined {
  if (!open) {
    return undefined;
  }
  if (open.startsWith(PAIR)) {
    return pairOf(topology, model, open);
  }
  const box = allBoxes(model.boxes).find(one => one.id === open);
  if (box) {
    return { type: 'box', box };
  }
  const team = topology.teams.find(one => one.ref === open);
  return team && { type: 'team', team };
}
