import {
  DependencyStanding,
  INTERACTION_MODES,
  InteractionMode,
  TEAM_TYPES,
  TopologyDependency,
  TopologyInteraction,
} from '@pillars/plugin-ownership-common';
import { Look } from './model/types';
import { TopologyT } from './texts';

/** A sign of the map in words, with the sentence that explains it. */
export interface Sign {
  label: string;
  means: string;
}

/** What the map and what stands around it say of teams, in one language. */
export interface TopologyWords {
  t: TopologyT;
  looks: Record<Look, Sign>;
  modes: Record<InteractionMode, Sign>;
  dependencies: Record<DependencyStanding, Sign>;
  /** An interaction on which nothing depends. */
  unused: Sign;
  teams(count: number): string;
  /** A short text for a figure that stands on a team. */
  owned(entities: number): string;
  /** Until when, and what is wrong with that; nothing where there is nothing to say. */
  whenOf(interaction: TopologyInteraction): string | undefined;
  timesOf(dependency: TopologyDependency): string;
}

const whenIn =
  (t: TopologyT) =>
  ({ trouble, planned, since = '', until }: TopologyInteraction) => {
    if (trouble) {
      return t(`when.${trouble}`, { until: until ?? '' });
    }
    if (planned) {
      return t('when.planned', { since });
    }
    return until && t('when.until', { until });
  };

const LOOKS: readonly Look[] = [...TEAM_TYPES, 'undeclared'];

const STANDINGS: readonly DependencyStanding[] = [
  'declared',
  'undeclared',
  'unsaid',
];

const from = <K extends string>(keys: readonly K[], read: (key: K) => Sign) =>
  Object.fromEntries(keys.map(key => [key, read(key)])) as Record<K, Sign>;

/** Components have it from `useTopology`. */
export function createTopologyWords(t: TopologyT): TopologyWords {
  return {
    t,
    looks: from(LOOKS, one => ({
      label: t(`look.${one}.label`),
      means: t(`look.${one}.means`),
    })),
    modes: from(INTERACTION_MODES, one => ({
      label: t(`mode.${one}.label`),
      means: t(`mode.${one}.means`),
    })),
    dependencies: from(STANDINGS, one => ({
      label: t(`dependency.${one}.label`),
      means: t(`dependency.${one}.means`),
    })),
    unused: { label: t('unused.label'), means: t('unused.means') },
    teams: count => t('teams', { count }),
    owned: count => t('owned', { count }),
    whenOf: whenIn(t),
    timesOf: ({ count, standing }) =>
      standing === 'undeclared'
        ? t('dependency.undeclaredTimes', { count })
        : String(count),
  };
}
