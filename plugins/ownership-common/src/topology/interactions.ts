import { DateTime } from 'luxon';
import { append } from '../multimap';
import { DeclaredInteraction, GroupNode, Snapshot } from '../snapshot';
import { dayAfter, dayOf, toDay } from '../dates';

/** An interaction, seen from one of its two teams. */
export interface Interaction {
  /** Full ref of the team on the other side. It exists and is not disbanded. */
  other: string;
  /** Full ref of the team whose TeamAPI declares it. */
  declaredBy: string;
  declared: DeclaredInteraction;
}

/** The last day on which it was to hold: `until`, else what was expected. */
export const endOf = (interaction: DeclaredInteraction): DateTime | undefined =>
  toDay(interaction.until) ??
  dayAfter(toDay(interaction.since), interaction.expectedDuration);

/** Whether its `until` is past. One beyond its expected duration is late, not over. */
export function isOver(
  interaction: DeclaredInteraction,
  today: DateTime,
): boolean {
  const until = toDay(interaction.until);
  return until !== undefined && until < today;
}

/** Whether it holds today: begun, or without a readable beginning, and not over. */
export function isUnderWay(
  interaction: DeclaredInteraction,
  today: DateTime,
): boolean {
  const since = toDay(interaction.since);
  return !(since && since > today) && !isOver(interaction, today);
}

const byRef = (a: GroupNode, b: GroupNode) => (a.ref < b.ref ? -1 : 1);

/**
 * What is wrong with the dates of an interaction.
 *
 * - `ended`: its `until` is past, and it is still declared
 * - `overdue`: it goes on beyond its expected duration
 * - `undated`: a collaboration that states no end
 *
 * @public
 */
export type InteractionTrouble = 'ended' | 'overdue' | 'undated';

/** Undefined where nothing is: it ends later, or has no end and needs none. */
export function troubleOf(
  interaction: DeclaredInteraction,
  today: DateTime,
): InteractionTrouble | undefined {
  const end = endOf(interaction);
  if (!end) {
    return interaction.mode === 'collaboration' ? 'undated' : undefined;
  }
  if (end >= today) {
    return undefined;
  }
  return toDay(interaction.until) ? 'ended' : 'overdue';
}

/**
 * The interactions of each team that are not over, from whichever side declares
 * them: under way, late, or planned. Those of and with teams that do not exist
 * or are disbanded are left out, as is a team's interaction with itself.
 *
 * @param now - milliseconds since 1970
 * @returns by the full ref of the team; one that both sides declare stands twice
 */
export function readInteractions(
  snapshot: Snapshot,
  now: number,
): (team: string) => readonly Interaction[] {
  const today = dayOf(now);
  const byTeam = new Map<string, Interaction[]>();
  const working = snapshot.groups.filter(one => !one.isDisbanded);
  for (const team of working.sort(byRef)) {
    for (const declared of team.interactions) {
      const other = partnerOf(snapshot, team, declared);
      if (other && !isOver(declared, today)) {
        const declaredBy = team.ref;
        append(byTeam, team.ref, { other: other.ref, declaredBy, declared });
        append(byTeam, other.ref, { other: team.ref, declaredBy, declared });
      }
    }
  }
  return team => byTeam.get(team) ?? [];
}

/** The other team of an interaction, where it exists and is not disbanded. */
export function partnerOf(
  snapshot: Snapshot,
  team: GroupNode,
  declared: DeclaredInteraction,
): GroupNode | undefined {
  const other = snapshot.group(declared.with);
  return other?.isDisbanded || other?.ref === team.ref ? undefined : other;
}

const declaresToday = (
  team: GroupNode,
  other: string,
  mode: string,
  today: DateTime,
) =>
  team.interactions.some(
    one => one.with === other && one.mode === mode && isUnderWay(one, today),
  );

/**
 * What a team declares and holds today, each mode with each team once. What
 * both sides declare belongs to the first of the two by ref, so that nothing is
 * told twice.
 */
export function ownInteractions(
  snapshot: Snapshot,
  team: GroupNode,
  today: DateTime,
): Array<{ declared: DeclaredInteraction; other: GroupNode }> {
  const seen = new Set<string>();
  return team.interactions.flatMap(declared => {
    const { mode } = declared;
    const other = partnerOf(snapshot, team, declared);
    const key = `${declared.with} ${mode}`;
    if (!other || seen.has(key) || !isUnderWay(declared, today)) {
      return [];
    }
    seen.add(key);
    const isOthers =
      other.isTeam &&
      other.ref < team.ref &&
      declaresToday(other, team.ref, mode, today);
    return isOthers ? [] : [{ declared, other }];
  });
}
