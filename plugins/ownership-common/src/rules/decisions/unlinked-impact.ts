import { decisionIndexOf } from '../../decisions';
import { isDecisionScopeEntity } from '../../kinds';
import { SnapshotEntity } from '../../snapshot';
import { defineRule, finding, notApplicable, pass } from '../Rule';
import { decisionScopesAndDomains } from '../subjects';

const ANNOTATION = 'pillars.dev/business-impact';

const wordsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (one): one is string => typeof one === 'string' && one.trim() !== '',
  );

/** Where a scope or a domain names its business impact, and what it names. */
function statedImpact({ entity }: SnapshotEntity) {
  return isDecisionScopeEntity(entity)
    ? { path: 'spec.impact', words: wordsOf(entity.spec?.impact) }
    : {
        path: `metadata.annotations.${ANNOTATION}`,
        words: wordsOf(entity.metadata.annotations?.[ANNOTATION]),
      };
}

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
