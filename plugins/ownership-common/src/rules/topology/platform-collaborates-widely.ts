import { dayOf } from '../../dates';
import { isUnderWay, readInteractions } from '../../topology/interactions';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { shared } from '../shared/says';
import { teamApiEvidence } from '../shared/teamApi';
import { teams } from '../subjects';

const say = saying({
  messages: {
    wide: 'It collaborates with {{teams}} teams at once: {{others}}.',
  },
  fixes: {
    oneByOne:
      'Finish one collaboration before the next begins, and offer what the others need as a service.',
  },
  clauses: { otherType: 'it is no platform team' },
});

/** See platform-collaborates-widely.md. */
export const platformCollaboratesWidely = defineRule({
  id: 'platform-collaborates-widely',
  family: 'topology',
  title: 'A platform team collaborates with many at once',
  severity: 'warning',
  preset: 'recommended',
  needs: ['interactions'],
  options: { max: 2 },
  texts: say.texts,
  subjects: teams,
  createCheck: ({ snapshot, options, now }) => {
    const today = dayOf(now);
    const interactionsOf = readInteractions(snapshot, now);
    return team => {
      if (team.isDisbanded) {
        return shared.notApplicable('goneTeam');
      }
      if (team.teamType !== 'platform') {
        return say.notApplicable('otherType');
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
        : say.finding({
            messageId: 'wide',
            params: { teams: others.length, others },
            evidence,
            fix: { fixId: 'oneByOne' },
          });
    };
  },
});
