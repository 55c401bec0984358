import { Snapshot } from '../../snapshot';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { scopeCheck } from '../shared/scopeCheck';
import { meantGroupReader } from '../shared/nearGroups';
import { successorsOf } from '../shared/successors';
import { CannotDecide, whyCannotDecide } from '../shared/whyCannotDecide';
import { decisionScopes } from '../subjects';

const CANNOT_DECIDE = 'The decider {{decider}} {{problem}}.';

const say = saying({
  messages: {
    wrongKind: CANNOT_DECIDE,
    placeholder: CANNOT_DECIDE,
    dangling: CANNOT_DECIDE,
    disbanded: CANNOT_DECIDE,
    hollow: CANNOT_DECIDE,
  },
  fixes: {
    successor: 'Let {{replacement}} decide, which took over from {{decider}}.',
    similar: 'Name a decider that exists. Did you mean {{replacement}}?',
    declareMembers: 'Declare who is in {{decider}}, or name another decider.',
    nameAnother:
      'Name a user, a group or a guild of the catalog as the decider.',
  },
});

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

const fixWith = (replacement: string, { reason }: CannotDecide) => ({
  fixId: reason === 'disbanded' ? ('successor' as const) : ('similar' as const),
  patch: { path: ['spec', 'decider'], value: replacement },
});

const fixWithout = ({ reason }: CannotDecide) => ({
  fixId:
    reason === 'hollow'
      ? ('declareMembers' as const)
      : ('nameAnother' as const),
});

/** See undecidable-scope.md. */
export const undecidableScope = defineRule({
  id: 'undecidable-scope',
  family: 'decisions',
  title: 'Nobody can take this decision',
  severity: 'error',
  preset: 'recommended',
  needs: ['decisionScopes'],
  options: {},
  texts: say.texts,
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
      const replacement = replacementFor(
        snapshot,
        decider,
        problem,
        meantGroup,
      );
      return say.finding({
        messageId: problem.reason,
        params: { decider, problem: problem.clause, replacement },
        evidence,
        about: [decider],
        // Who is above a dead group is nearer than the steward.
        accountable: snapshot.accountableFor(decider),
        fix: replacement ? fixWith(replacement, problem) : fixWithout(problem),
      });
    });
  },
});
