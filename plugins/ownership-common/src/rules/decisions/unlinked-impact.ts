import { decisionIndexOf } from '../../decisions';
import { statedImpact } from '../../decisions/impact';
import { defineRule, finding, notApplicable, pass } from '../Rule';
import { decisionScopesAndDomains } from '../subjects';

/** See unlinked-impact.md. */
export const unlinkedImpact = defineRule({
  id: 'unlinked-impact',
  family: 'decisions',
  title: 'It names no business impact',
  severity: 'info',
  preset: 'strict',
  needs: ['decisionScopes'],
  options: {},
  subjects: decisionScopesAndDomains,
  createCheck: ({ snapshot, now }) => {
    const index = decisionIndexOf(snapshot, now);
    const notInForce = new Map(
      snapshot.decisionScopes.map(one => [one.ref, index.whyNotInForce(one)]),
    );
    const isInUse = decisionScopesAndDomains
      .of(snapshot)
      .some(one => statedImpact(one).words.length > 0);
    return subject => {
      const why = notInForce.get(subject.ref);
      if (why || !isInUse) {
        return notApplicable(why ?? 'no scope or domain names an impact');
      }
      const { path, words } = statedImpact(subject);
      return words.length
        ? pass([{ path, value: words }])
        : finding({
            messageId: 'unlinked',
            message: `It does not say in ${path} what it does for the business.`,
            evidence: [{ path, value: null }],
            fix: {
              summary: `Name in ${path} what it moves: acquisition, activation, retention, expansion or enablement.`,
            },
          });
    };
  },
});
