import { DeclaredInteraction, GroupNode } from '../../snapshot';
import { dayOf, daysBetween, toDay } from '../../dates';
import { endOf, ownInteractions } from '../../topology/interactions';
import { defineRule, RuleFinding } from '../Rule';
import { saying } from '../saying';
import { teamApiEvidence, teamTypeEvidence } from '../shared/teamApi';
import { teams } from '../subjects';

const say = saying({
  messages: {
    pair: 'Its interaction with {{other}} ({{mode}}) is not expected between teams that are {{types,and}}.',
    lasting:
      'Its interaction with {{other}} ({{mode}}) is planned for {{days}} days, and one of the two is a platform team.',
  },
  fixes: {
    correct:
      'Ask both teams what they do for each other, and correct the mode, or the type of the one that has become something else.',
    end: 'Agree on what the two want to find out, end the collaboration when they have, and let the platform offer the result as a service.',
  },
  clauses: { noType: 'it has no type, or was merged or disbanded' },
});

/** Pairs of types, in the order of the alphabet, that a mode does not expect. */
const UNEXPECTED: ReadonlyMap<string, readonly string[]> = new Map([
  ['x-as-a-service', ['enabling enabling', 'enabling stream-aligned']],
  [
    'facilitating',
    [
      'complicated-subsystem complicated-subsystem',
      'complicated-subsystem platform',
      'platform platform',
    ],
  ],
]);

/** What the model does not expect of an interaction. */
interface Oddity {
  messageId: 'pair' | 'lasting';
  /** What its message says of it. */
  types?: readonly string[];
  days?: number;
  /** Where it stands in the interaction. */
  fields: ReadonlyArray<'mode' | 'since' | 'expectedDuration' | 'until'>;
  fixId: 'correct' | 'end';
}

function oddPair(mode: string, types: readonly string[]): Oddity | undefined {
  const pair = [...types].sort().join(' ');
  return UNEXPECTED.get(mode)?.includes(pair)
    ? { messageId: 'pair', types, fields: ['mode'], fixId: 'correct' }
    : undefined;
}

function lastingCollaboration(
  declared: DeclaredInteraction,
  types: readonly string[],
  maxDays: number,
): Oddity | undefined {
  const since = toDay(declared.since);
  const end = endOf(declared);
  const days = since && end ? daysBetween(since, end) : 0;
  return declared.mode === 'collaboration' &&
    types.includes('platform') &&
    days > maxDays
    ? {
        messageId: 'lasting',
        days,
        fields: ['mode', 'since', 'expectedDuration', 'until'],
        fixId: 'end',
      }
    : undefined;
}

function toFinding(
  team: GroupNode,
  other: GroupNode,
  declared: DeclaredInteraction,
  { messageId, types, days, fields, fixId }: Oddity,
): RuleFinding {
  const { mode, path } = declared;
  return say.finding({
    messageId,
    params: { other: other.ref, mode, types, days },
    evidence: [
      ...fields.flatMap(field =>
        teamApiEvidence(team, `${path}.${field}`, declared[field] ?? null),
      ),
      ...teamTypeEvidence(team),
      ...teamTypeEvidence(other),
    ],
    about: [other.ref, mode],
    fix: { fixId },
  });
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
  texts: say.texts,
  subjects: teams,
  createCheck: ({ snapshot, options, now }) => {
    const today = dayOf(now);
    return team => {
      const { teamType } = team;
      if (team.isDisbanded || !teamType) {
        return say.notApplicable('noType');
      }
      return ownInteractions(snapshot, team, today).flatMap(
        ({ declared, other }) => {
          const types = other.teamType ? [teamType, other.teamType] : [];
          const odd =
            oddPair(declared.mode, types) ??
            lastingCollaboration(declared, types, options.maxCollaborationDays);
          return odd ? [toFinding(team, other, declared, odd)] : [];
        },
      );
    };
  },
});
