import { DeclaredInteraction, GroupNode } from '../../snapshot';
import { dayOf, daysBetween, toDay } from '../../topology/dates';
import { endOf, ownInteractions } from '../../topology/interactions';
import { defineRule, finding, notApplicable, RuleFinding } from '../Rule';
import { teamApiEvidence, teamTypeEvidence } from '../shared/teamApi';
import { teams } from '../subjects';

/** Pairs of types, in the order of the alphabet, that a mode does not expect. */
const UNEXPECTED: Readonly<Record<string, readonly string[]>> = {
  'x-as-a-service': ['enabling enabling', 'enabling stream-aligned'],
  facilitating: [
    'complicated-subsystem complicated-subsystem',
    'complicated-subsystem platform',
    'platform platform',
  ],
};

/** Days that a collaboration is planned to last, where it says so. */
function plannedDays(declared: DeclaredInteraction): number {
  const since = toDay(declared.since);
  const end = endOf(declared);
  return since && end ? daysBetween(since, end) : 0;
}

/** What the model does not expect of it, as the end of a sentence. */
function oddity(
  declared: DeclaredInteraction,
  types: readonly string[],
  maxDays: number,
): Pick<RuleFinding, 'messageId' | 'message'> | undefined {
  const { mode } = declared;
  const pair = [...types].sort().join(' ');
  if (Object.keys(UNEXPECTED).includes(mode)) {
    return UNEXPECTED[mode].includes(pair)
      ? {
          messageId: 'pair',
          message: `is not expected between teams that are ${types.join(
            ' and ',
          )}`,
        }
      : undefined;
  }
  const days = plannedDays(declared);
  return mode === 'collaboration' &&
    types.includes('platform') &&
    days > maxDays
    ? {
        messageId: 'lasting',
        message: `is planned for ${days} days, and one of the two is a platform team`,
      }
    : undefined;
}

function judge(
  team: GroupNode,
  { declared, other }: { declared: DeclaredInteraction; other: GroupNode },
  maxDays: number,
): RuleFinding[] {
  if (!team.teamType || !other.teamType) {
    return [];
  }
  const odd = oddity(declared, [team.teamType, other.teamType], maxDays);
  const { mode, path } = declared;
  return odd
    ? [
        finding({
          messageId: odd.messageId,
          message: `Its ${mode} with ${other.ref} ${odd.message}.`,
          evidence: [
            ...teamApiEvidence(team, `${path}.mode`, mode),
            ...teamTypeEvidence(team),
            ...teamTypeEvidence(other),
          ],
          about: [other.ref, mode],
          fix: {
            summary:
              odd.messageId === 'pair'
                ? 'Ask both teams what they do for each other, and correct the mode, or the type of the one that has become something else.'
                : 'Agree on what the two want to find out, end the collaboration when they have, and let the platform offer the result as a service.',
          },
        }),
      ]
    : [];
}

/** See atypical-interaction.md. */
export const atypicalInteraction = defineRule({
  id: 'atypical-interaction',
  family: 'topology',
  title: 'Two teams interact in a way that their types do not expect',
  severity: 'info',
  preset: 'strict',
  needs: ['interactions'],
  options: { maxCollaborationDays: 180 },
  subjects: teams,
  createCheck: ({ snapshot, options, now }) => {
    const today = dayOf(now);
    return team =>
      team.isDisbanded || !team.teamType
        ? notApplicable('it has no type, or was merged or disbanded')
        : ownInteractions(snapshot, team, today).flatMap(one =>
            judge(team, one, options.maxCollaborationDays),
          );
  },
});
