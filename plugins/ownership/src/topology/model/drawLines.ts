import {
  Topology,
  TopologyDependency,
  TopologyInteraction,
} from '@pillars/plugin-ownership-common';
import { TopologyWords } from '../createTopologyWords';
import { LineKind, MapLine } from './types';

/** What is drawn, and in which language. */
interface Drawing {
  /** Whether the real dependencies are laid over the map. */
  withDependencies: boolean;
  words: TopologyWords;
}

const isOver = ({ trouble }: TopologyInteraction) => trouble === 'ended';

/**
 * Whether it is declared while nothing depends on anything. Who helps others to
 * learn needs no dependency, so that facilitating is none.
 */
export const isUnused = (one: TopologyInteraction): boolean =>
  one.usage === 'unused' &&
  one.mode !== 'facilitating' &&
  !one.planned &&
  !isOver(one);

function markOf(
  interaction: TopologyInteraction,
  withDependencies: boolean,
): MapLine['mark'] {
  if (withDependencies && isUnused(interaction)) {
    return 'unused';
  }
  if (isOver(interaction)) {
    return 'over';
  }
  return interaction.trouble === 'overdue' ? 'overdue' : undefined;
}

/** Over the dependencies, only what differs from them is said. */
function labelOf(
  one: TopologyInteraction,
  mark: MapLine['mark'],
  { withDependencies, words }: Drawing,
): string | undefined {
  if (mark === 'unused') {
    return words.t('unused.onLine');
  }
  const isSaid = mark !== undefined || !withDependencies;
  return isSaid && one.trouble !== 'undated' ? words.whenOf(one) : undefined;
}

type Line = Omit<MapLine, 'id' | 'lane' | 'lanes'>;

function ofInteraction(one: TopologyInteraction, drawing: Drawing): Line {
  const { teams, provider, mode } = one;
  const mark = markOf(one, drawing.withDependencies);
  const to = provider ?? teams[1];
  return {
    kind: mode,
    from: teams.find(ref => ref !== to) ?? teams[0],
    to,
    isDirected: provider !== undefined,
    interactions: [one],
    dependencies: [],
    mark,
    label: labelOf(one, mark, drawing),
  };
}

const ofDependency = (
  one: TopologyDependency,
  { timesOf }: TopologyWords,
): Line => ({
  kind: 'dependency',
  from: one.from,
  to: one.to,
  isDirected: true,
  interactions: [],
  dependencies: [one],
  mark: one.standing === 'undeclared' ? 'undeclared' : undefined,
  label: one.standing === 'undeclared' ? timesOf(one) : undefined,
});

/** Several lines between two ends of which one is a closed box, as one. */
function together(from: string, to: string, lines: Line[]): Line {
  const interactions = lines.flatMap(one => one.interactions);
  const dependencies = lines.flatMap(one => one.dependencies);
  return {
    kind: 'several',
    from,
    to,
    isDirected: false,
    interactions,
    dependencies,
    mark: dependencies.some(one => one.standing === 'undeclared')
      ? 'undeclared'
      : undefined,
    label: String(lines.length),
  };
}

const KINDS: readonly LineKind[] = [
  'collaboration',
  'x-as-a-service',
  'facilitating',
  'dependency',
  'several',
];

/**
 * The lines between what is drawn.
 *
 * @param endOf - what stands for a team: itself, a closed box, or nothing
 */
export function drawLines(
  topology: Topology,
  endOf: (ref: string) => string | undefined,
  drawing: Drawing,
): MapLine[] {
  const { interactions, dependencies } = topology;
  const { withDependencies, words } = drawing;
  const all = [
    ...interactions.map(one => ofInteraction(one, drawing)),
    ...(withDependencies
      ? dependencies.map(one => ofDependency(one, words))
      : []),
  ];
  const pairs = new Map<string, Line[]>();
  for (const line of all) {
    const [from, to] = [endOf(line.from), endOf(line.to)];
    if (from && to && from !== to) {
      const key = [from, to].sort().join(' ');
      pairs.set(key, [...(pairs.get(key) ?? []), { ...line, from, to }]);
    }
  }
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, lines]) => {
      const [from, to] = [lines[0].from, lines[0].to].sort();
      const isWhole = [from, to].every(end => endOf(end) === end);
      const drawn = isWhole ? lines : [together(from, to, lines)];
      return drawn
        .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
        .map((line, lane) => ({
          ...line,
          id: `${line.from} ${line.to} ${line.kind}`,
          lane,
          lanes: drawn.length,
        }));
    });
}
