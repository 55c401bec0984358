import { Fix } from '../../findings';
import { Snapshot } from '../../snapshot';
import { defineRule, finding, pass } from '../Rule';
import { scopeCheck } from '../shared/scopeCheck';
import { meantGroupReader } from '../shared/nearGroups';
import { successorsOf } from '../shared/successors';
import { CannotDecide, whyCannotDecide } from '../shared/whyCannotDecide';
import { decisionScopes } from '../subjects';

type MeantGroup = ReturnType<typeof meantGroupReader>;

/** A living group that most likely is meant, or took over. */
function replacementFor(
  snapshot: Snapshot,
  decider: string,
  { reason }: CannotDecide,
  meantGroup: MeantGroup,
): string | undefined {
  if (reason === 'disbanded') {
    return successorsOf(snapshot, decider)[0]?.ref;
  }
  return reason === 'dangling' ? meantGroup(decider) : undefined;
}

function fixFor(
  snapshot: Snapshot,
  decider: string,
  problem: CannotDecide,
  meantGroup: MeantGroup,
): Fix {
  const replacement = replacementFor(snapshot, decider, problem, meantGroup);
  if (replacement) {
    return {
      summary:
        problem.reason === 'disbanded'
          ? `Let ${replacement} decide, which took over from ${decider}.`
          : `Name a decider that exists. Did you mean ${replacement}?`,
      patch: { path: ['spec', 'decider'], value: replacement },
    };
  }
  return {
    summary:
      problem.reason === 'hollow'
        ? `Declare who is in ${decider}, or name another decider.`
        : 'Name a user, a group or a guild of the catalog as the decider.',
  };
}

/** See undecidable-scope.md. */
export const undecidableScope = defineRule({
  id: 'undecidable-scope',
  family: 'decisions',
  title: 'Nobody can take this decision',
  severity: 'error',
  preset: 'recommended',
  needs: ['decisionScopes'],
  options: {},
  subjects: decisionScopes,
  createCheck: context => {
    const { snapshot } = context;
    const meantGroup = meantGroupReader(snapshot);
    return scopeCheck(context, ({ entity, decider }) => {
      const evidence = [{ path: 'spec.decider', value: entity.spec.decider }];
      const problem = whyCannotDecide(snapshot, decider);
      if (!problem) {
        return pass(evidence);
      }
      return finding({
        messageId: problem.reason,
        message: `The decider ${decider} ${problem.clause}.`,
        evidence,
        about: [decider],
        // Who is above a dead group is nearer than the steward.
        accountable: snapshot.accountableFor(decider),
        fix: fixFor(snapshot, decider, problem, meantGroup),
      });
    });
  },
});
