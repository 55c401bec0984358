import { DeclaredInteraction, GroupNode } from '../../snapshot';
import { dayOf } from '../../dates';
import {
  endOf,
  InteractionTrouble,
  troubleOf,
} from '../../topology/interactions';
import { defineRule, finding, notApplicable, RuleFinding } from '../Rule';
import { DISBANDED, teamApiEvidence } from '../shared/teamApi';
import { teams } from '../subjects';

const SAYS: Record<InteractionTrouble, (end: string) => string> = {
  ended: end => `was to end on ${end} and is still declared`,
  overdue: end => `was expected to last until ${end} and is still declared`,
  undated: () =>
    'has no end: it states neither until, nor since with expectedDuration',
};

function toFinding(
  team: GroupNode,
  interaction: DeclaredInteraction,
  messageId: InteractionTrouble,
): RuleFinding {
  const { mode, path } = interaction;
  const says = SAYS[messageId](endOf(interaction)?.toISODate() ?? '');
  return finding({
    messageId,
    message: `Its interaction with ${interaction.with} (${mode}) ${says}.`,
    evidence: (['since', 'expectedDuration', 'until'] as const).flatMap(field =>
      teamApiEvidence(team, `${path}.${field}`, interaction[field] ?? null),
    ),
    about: [interaction.with, mode, interaction.since ?? ''],
    fix: {
      summary:
        messageId === 'undated'
          ? 'Agree on what it is for and how long that takes, and state since and expectedDuration in the TeamAPI.'
          : 'Ask both teams whether it goes on. State its new end in the TeamAPI, or take it out there.',
    },
  });
}

/** See overdue-interaction.md. */
export const overdueInteraction = defineRule({
  id: 'overdue-interaction',
  family: 'topology',
  title: 'An interaction is past its end, or has none',
  severity: 'warning',
  preset: 'recommended',
  needs: ['interactions'],
  options: {},
  subjects: teams,
  createCheck: ({ now }) => {
    const today = dayOf(now);
    return team => {
      if (team.isDisbanded || !team.interactions.length) {
        return notApplicable(
          team.isDisbanded ? DISBANDED : 'it declares no interaction',
        );
      }
      // The same interaction may stand twice; it is one all the same.
      const found = new Map<string, RuleFinding>();
      for (const interaction of team.interactions) {
        const trouble = troubleOf(interaction, today);
        const key = `${interaction.with} ${interaction.mode} ${interaction.since}`;
        if (trouble && !found.has(key)) {
          found.set(key, toFinding(team, interaction, trouble));
        }
      }
      return [...found.values()];
    };
  },
});
