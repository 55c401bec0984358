import { DeclaredInteraction, GroupNode } from '../../snapshot';
import { dayOf } from '../../dates';
import {
  endOf,
  InteractionTrouble,
  troubleOf,
} from '../../topology/interactions';
import { defineRule, RuleFinding } from '../Rule';
import { saying } from '../saying';
import { shared } from '../shared/says';
import { teamApiEvidence } from '../shared/teamApi';
import { teams } from '../subjects';

const say = saying({
  messages: {
    ended:
      'Its interaction with {{other}} ({{mode}}) was to end on {{end}} and is still declared.',
    overdue:
      'Its interaction with {{other}} ({{mode}}) was expected to last until {{end}} and is still declared.',
    undated:
      'Its interaction with {{other}} ({{mode}}) has no end: it states neither until, nor since with expectedDuration.',
  },
  fixes: {
    stateEnd:
      'Agree on what it is for and how long that takes, and state since and expectedDuration in the TeamAPI.',
    askBoth:
      'Ask both teams whether it goes on. State its new end in the TeamAPI, or take it out there.',
  },
  clauses: { declaresNone: 'it declares no interaction' },
});

function toFinding(
  team: GroupNode,
  interaction: DeclaredInteraction,
  messageId: InteractionTrouble,
): RuleFinding {
  const { mode, path } = interaction;
  return say.finding({
    messageId,
    params: {
      other: interaction.with,
      mode,
      end: endOf(interaction)?.toISODate() ?? undefined,
    },
    evidence: (['since', 'expectedDuration', 'until'] as const).flatMap(field =>
      teamApiEvidence(team, `${path}.${field}`, interaction[field] ?? null),
    ),
    about: [interaction.with, mode, interaction.since ?? ''],
    fix: { fixId: messageId === 'undated' ? 'stateEnd' : 'askBoth' },
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
  texts: say.texts,
  subjects: teams,
  createCheck: ({ now }) => {
    const today = dayOf(now);
    return team => {
      if (team.isDisbanded) {
        return shared.notApplicable('goneTeam');
      }
      if (!team.interactions.length) {
        return say.notApplicable('declaresNone');
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
