import { dayOf } from '../../dates';
import { ownInteractions } from '../../topology/interactions';
import { usageReader } from '../../topology/usage';
import { teamDependencies } from '../../topology/teamDependencies';
import { defineRule } from '../Rule';
import { saying } from '../saying';
import { teamApiEvidence } from '../shared/teamApi';
import { teams } from '../subjects';

const say = saying({
  messages: {
    unused:
      'Nothing stands behind its interaction with {{other}} ({{mode}}): neither owns what depends on what the other owns.',
  },
  fixes: {
    stateOrRemove:
      'State what depends on what (spec.dependsOn, spec.consumesApis), or take the interaction out of the TeamAPI.',
  },
  clauses: {
    noDependencies: 'no dependency between teams is known',
    ownsNothing: 'it owns nothing',
  },
  labels: { between: 'dependencies between the two' },
});

const MODE = 'x-as-a-service';

/** See unused-interaction.md. */
export const unusedInteraction = defineRule({
  id: 'unused-interaction',
  family: 'topology',
  title: 'A service between teams that nothing uses',
  severity: 'info',
  preset: 'strict',
  needs: ['interactions'],
  options: {},
  texts: say.texts,
  subjects: teams,
  createCheck: ({ snapshot, now }) => {
    const today = dayOf(now);
    const { owns, usageOf } = usageReader(snapshot);
    return team => {
      if (!teamDependencies(snapshot).length) {
        return say.notApplicable('noDependencies');
      }
      if (team.isDisbanded || !owns(team.ref)) {
        return say.notApplicable('ownsNothing');
      }
      return ownInteractions(snapshot, team, today)
        .filter(({ declared }) => declared.mode === MODE)
        .filter(({ other }) => usageOf(team.ref, other.ref) === 'unused')
        .map(({ declared, other }) =>
          say.finding({
            messageId: 'unused',
            params: { other: other.ref, mode: MODE },
            evidence: [
              ...teamApiEvidence(team, `${declared.path}.with`, other.ref),
              ...teamApiEvidence(team, `${declared.path}.mode`, MODE),
              { path: say.label('between'), value: 0 },
            ],
            about: [other.ref],
            fix: { fixId: 'stateOrRemove' },
          }),
        );
    };
  },
});
