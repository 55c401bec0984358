import { decisionIndexOf } from '../../decisions';
import { statedImpact } from '../../decisions/impact';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { shared } from '../shared/says';
import { decisionScopesAndDomains } from '../subjects';

const say = saying({
  messages: {
    unlinked: 'It does not say in {{path}} what it does for the business.',
  },
  fixes: {
    nameImpact:
      'Name in {{path}} what it moves: acquisition, activation, retention, expansion or enablement.',
  },
  clauses: { notInUse: 'no scope or domain names an impact' },
});

/** See unlinked-impact.md. */
export const unlinkedImpact = defineRule({
  id: 'unlinked-impact',
  family: 'decisions',
  title: 'It names no business impact',
  severity: 'info',
  preset: 'strict',
  needs: ['decisionScopes'],
  options: {},
  texts: say.texts,
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
      if (why) {
        return shared.because(why);
      }
      if (!isInUse) {
        return say.notApplicable('notInUse');
      }
      const { path, words } = statedImpact(subject);
      return words.length
        ? pass([{ path, value: words }])
        : say.finding({
            messageId: 'unlinked',
            params: { path },
            evidence: [{ path, value: null }],
            fix: { fixId: 'nameImpact' },
          });
    };
  },
});
