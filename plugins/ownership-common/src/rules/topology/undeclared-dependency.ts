import { declarationReader } from '../../topology/declarations';
import {
  byDependent,
  TeamEdge,
  teamDependencies,
} from '../../topology/teamDependencies';
import { defineRule, RuleFinding } from '../Rule';
import { saying } from '../saying';
import { teams } from '../subjects';

const say = saying({
  messages: {
    undeclared_one:
      'What it owns depends once on what {{to}} owns, and neither team says so.',
    undeclared_other:
      'What it owns depends {{count}} times on what {{to}} owns, and neither team says so.',
  },
  fixes: {
    talk: 'Talk to {{to}}, and state in the TeamAPI how you work together (spec.interactions), or at least that you need it (spec.dependencies).',
  },
  clauses: { noTeamApi: 'it has no TeamAPI to say it in' },
});

function toFinding(edge: TeamEdge, warnFrom: number): RuleFinding {
  const { count, to, proofs } = edge;
  return say.finding({
    messageId: 'undeclared',
    params: { count, to },
    severity: count >= warnFrom ? 'warning' : 'info',
    evidence: proofs.map(proof => ({
      ref: proof.from,
      path: proof.type === 'dependsOn' ? 'spec.dependsOn' : 'spec.consumesApis',
      value: proof.to,
    })),
    about: [to],
    fix: { fixId: 'talk' },
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
  texts: say.texts,
  subjects: teams,
  createCheck: ({ snapshot, options, now }) => {
    const declaredBy = declarationReader(snapshot, now);
    const edgesOf = byDependent(teamDependencies(snapshot));
    return team => {
      if (!team.teamApi) {
        return say.notApplicable('noTeamApi');
      }
      const isDeclared = declaredBy(team);
      return (edgesOf.get(team.ref) ?? [])
        .filter(({ to }) => snapshot.group(to)?.isTeam && !isDeclared(to))
        .map(edge => toFinding(edge, options.warnFrom));
    };
  },
});
