import { stringifyEntityRef } from '@backstage/catalog-model';
import { DateTime } from 'luxon';
import { compareText } from '../../compareText';
import { dayOf, toDay } from '../../dates';
import { MaySee } from '../../decisions/answer';
import { INTERACTION_MODES } from '../../kinds';
import { append } from '../../multimap';
import { DeclaredInteraction, GroupNode, Snapshot } from '../../snapshot';
import { oneOf, withoutNone } from '../../stated';
import {
  endOf,
  isOver,
  isUnderWay,
  partnerOf,
  troubleOf,
} from '../interactions';
import { teamDependencies } from '../teamDependencies';
import { usageReader } from '../usage';
import { InteractionMode, TopologyInteraction } from './types';

const LONGEST_PURPOSE = 200;

/** One team's word for an interaction. */
interface Saying {
  by: GroupNode;
  other: GroupNode;
  mode: InteractionMode;
  declared: DeclaredInteraction;
}

/** Tells whether a reader may see a group, and what its TeamAPI says of others. */
export const hearing =
  (maySee: MaySee) =>
  ({ ref, isGuild, isDisbanded, teamApi }: GroupNode): boolean =>
    Boolean(teamApi && maySee(stringifyEntityRef(teamApi))) &&
    !isDisbanded &&
    !isGuild &&
    maySee(ref);

/** What working teams say, of what a reader may see, by who says it. */
function readSayings(snapshot: Snapshot, maySee: MaySee): Saying[] {
  const isShown = ({ ref, isGuild }: GroupNode) => !isGuild && maySee(ref);
  return snapshot.groups
    .filter(hearing(maySee))
    .sort((a, b) => compareText(a.ref, b.ref))
    .flatMap(by =>
      by.interactions.flatMap(declared => {
        const mode = oneOf(INTERACTION_MODES, declared.mode);
        const other = partnerOf(snapshot, by, declared);
        return mode && other && isShown(other)
          ? [{ by, other, mode, declared }]
          : [];
      }),
    );
}

/** What holds today counts before what is to come, and that before what is over. */
function rankOf({ declared }: Saying, today: DateTime): number {
  if (isUnderWay(declared, today)) {
    return 0;
  }
  return isOver(declared, today) ? 2 : 1;
}

/** See `TopologyInteraction.provider`. */
function providerReader(snapshot: Snapshot) {
  const needed = new Set(
    teamDependencies(snapshot).map(({ from, to }) => `${from} ${to}`),
  );
  return (sayings: readonly Saying[]): string | undefined => {
    const [{ by, other, mode }] = sayings;
    const only = (test: (one: GroupNode, another: GroupNode) => boolean) =>
      test(by, other) === test(other, by)
        ? undefined
        : [by, other][test(by, other) ? 0 : 1].ref;
    if (mode !== 'x-as-a-service') {
      return undefined;
    }
    return (
      only((one, another) => needed.has(`${another.ref} ${one.ref}`)) ??
      only(({ teamType }) => teamType === 'platform') ??
      (sayings.every(one => one.by === by) ? other.ref : undefined)
    );
  };
}

/** The interactions between the groups that a reader may see, ended ones included. */
export function readMapInteractions(
  snapshot: Snapshot,
  now: number,
  maySee: MaySee,
): TopologyInteraction[] {
  const today = dayOf(now);
  const { usageOf } = usageReader(snapshot);
  const providerOf = providerReader(snapshot);
  const byPair = new Map<string, Saying[]>();
  for (const saying of readSayings(snapshot, maySee)) {
    const { by, other, mode } = saying;
    const pair = [by.ref, other.ref].sort(compareText);
    append(byPair, [...pair, mode].join(' '), saying);
  }
  return [...byPair]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, sayings]) => {
      const [first] = [...sayings].sort(
        (a, b) => rankOf(a, today) - rankOf(b, today),
      );
      const { by, other, mode, declared } = first;
      const since = toDay(declared.since);
      const [one, another] = [by.ref, other.ref].sort(compareText);
      const declaredBy = new Set([by, ...sayings.map(saying => saying.by)]);
      return withoutNone<TopologyInteraction>({
        teams: [one, another],
        mode,
        declaredBy: [...declaredBy].map(({ ref }) => ref),
        provider: providerOf(sayings),
        purpose: declared.purpose?.slice(0, LONGEST_PURPOSE),
        since: since?.toISODate() ?? undefined,
        until: endOf(declared)?.toISODate() ?? undefined,
        planned: since !== undefined && since > today,
        trouble: troubleOf(declared, today),
        usage: usageOf(one, another),
      });
    });
}
