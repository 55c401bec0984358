import { Fix } from '../../findings';
import { Snapshot } from '../../snapshot';
import { defineRule, finding, pass } from '../Rule';
import { scopeCheck } from '../shared/scopeCheck';
import { successorsOf } from '../shared/successorsOf';
import { suggestGroup } from '../shared/suggestGroup';
import { CannotDecide, whyCannotDecide } from '../shared/whyCannotDecide';
import { decisionScopes } from '../subjects';

/** A living group that most likely is meant, or took over. */
function replacementFor(
  snapshot: Snapshot,
  decider: string,
  { reason }: CannotDecide,
): string | undefined {
  const group = snapshot.group(decider);
  if (reason === 'disbanded' && group) {
    return successorsOf(snapshot, group)[0];
  }
  const isGroup = reason === 'dangling' && decider.startsWith('group:');
  const near = isGroup ? suggestGroup(snapshot, decider) : undefined;
  return near && snapshot.standingOf(near) === 'living' ? near : undefined;
}

function fixFor(
  snapshot: Snapshot,
  decider: string,
  problem: CannotDecide,
): Fix {
  const replacement = replacementFor(snapshot, decider, problem);
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
        fix: fixFor(snapshot, decider, problem),
      });
    });
  },
});
