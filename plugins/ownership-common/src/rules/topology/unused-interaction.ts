import { dayOf } from '../../dates';
import { ownInteractions } from '../../topology/interactions';
import { usageReader } from '../../topology/usage';
import { teamDependencies } from '../../topology/teamDependencies';
import { defineRule, finding, notApplicable } from '../Rule';
import { teamApiEvidence } from '../shared/teamApi';
import { teams } from '../subjects';

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
  subjects: teams,
  createCheck: ({ snapshot, now }) => {
    const today = dayOf(now);
    const { owns, usageOf } = usageReader(snapshot);
    return team => {
      if (!teamDependencies(snapshot).length) {
        return notApplicable('no dependency between teams is known');
      }
      if (team.isDisbanded || !owns(team.ref)) {
        return notApplicable('it owns nothing');
      }
      return ownInteractions(snapshot, team, today)
        .filter(({ declared }) => declared.mode === MODE)
        .filter(({ other }) => usageOf(team.ref, other.ref) === 'unused')
        .map(({ declared, other }) =>
          finding({
            messageId: 'unused',
            message: `Nothing stands behind its interaction with ${other.ref} (${MODE}): neither owns what depends on what the other owns.`,
            evidence: [
              ...teamApiEvidence(team, `${declared.path}.with`, other.ref),
              ...teamApiEvidence(team, `${declared.path}.mode`, MODE),
              { path: 'dependencies between the two', value: 0 },
            ],
            about: [other.ref],
            fix: {
              summary:
                'State what depends on what (spec.dependsOn, spec.consumesApis), or take the interaction out of the TeamAPI.',
            },
          }),
        );
    };
  },
});
