import { declarationReader } from '../../topology/declarations';
import {
  byDependent,
  TeamEdge,
  teamDependencies,
} from '../../topology/teamDependencies';
import { defineRule, finding, notApplicable, RuleFinding } from '../Rule';
import { teams } from '../subjects';

function toFinding(edge: TeamEdge, warnFrom: number): RuleFinding {
  const { count, to, proofs } = edge;
  const times = count === 1 ? 'once' : `${count} times`;
  return finding({
    messageId: 'undeclared',
    message: `What it owns depends ${times} on what ${to} owns, and neither team says so.`,
    severity: count >= warnFrom ? 'warning' : 'info',
    evidence: proofs.map(proof => ({
      ref: proof.from,
      path: proof.type === 'dependsOn' ? 'spec.dependsOn' : 'spec.consumesApis',
      value: proof.to,
    })),
    about: [to],
    fix: {
      summary: `Talk to ${to}, and state in the TeamAPI how you work together (spec.interactions), or at least that you need it (spec.dependencies).`,
    },
  });
}

/** See undeclared-dependency.md. */
export const undeclaredDependency = defineRule({
  id: 'undeclared-dependency',
  family: 'topology',
  title: 'It depends on a team without saying so',
  severity: 'info',
  preset: 'recommended',
  needs: ['interactions'],
  options: { warnFrom: 5 },
  subjects: teams,
  createCheck: ({ snapshot, options, now }) => {
    const declaredBy = declarationReader(snapshot, now);
    const edgesOf = byDependent(teamDependencies(snapshot));
    return team => {
      if (!team.teamApi) {
        return notApplicable('it has no TeamAPI to say it in');
      }
      const isDeclared = declaredBy(team);
      return (edgesOf.get(team.ref) ?? [])
        .filter(({ to }) => snapshot.group(to)?.isTeam && !isDeclared(to))
        .map(edge => toFinding(edge, options.warnFrom));
    };
  },
});
