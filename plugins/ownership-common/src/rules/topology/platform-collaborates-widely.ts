import { dayOf } from '../../dates';
import { isUnderWay, readInteractions } from '../../topology/interactions';
import { defineRule, finding, notApplicable, pass } from '../Rule';
import { DISBANDED, teamApiEvidence } from '../shared/teamApi';
import { teams } from '../subjects';

/** See platform-collaborates-widely.md. */
export const platformCollaboratesWidely = defineRule({
  id: 'platform-collaborates-widely',
  family: 'topology',
  title: 'A platform team collaborates with many at once',
  severity: 'warning',
  preset: 'recommended',
  needs: ['interactions'],
  options: { max: 2 },
  subjects: teams,
  createCheck: ({ snapshot, options, now }) => {
    const today = dayOf(now);
    const interactionsOf = readInteractions(snapshot, now);
    return team => {
      if (team.isDisbanded || team.teamType !== 'platform') {
        return notApplicable(
          team.isDisbanded ? DISBANDED : 'it is no platform team',
        );
      }
      const current = interactionsOf(team.ref).filter(
        ({ declared }) =>
          declared.mode === 'collaboration' && isUnderWay(declared, today),
      );
      const others = [...new Set(current.map(one => one.other))].sort();
      const evidence = current.flatMap(({ declaredBy, declared }) =>
        teamApiEvidence(
          snapshot.group(declaredBy)!,
          `${declared.path}.with`,
          declared.with,
        ),
      );
      return others.length <= options.max
        ? pass(evidence)
        : finding({
            messageId: 'wide',
            message: `It collaborates with ${
              others.length
            } teams at once: ${others.join(', ')}.`,
            evidence,
            fix: {
              summary:
                'Finish one collaboration before the next begins, and offer what the others need as a service.',
            },
          });
    };
  },
});
