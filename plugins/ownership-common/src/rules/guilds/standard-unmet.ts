import { OwnedEntity, StandardNode } from '../../snapshot';
import {
  binds,
  checkEvidence,
  mustsOf,
  Requirement,
  requirementState,
  standardPhase,
} from '../../standards';
import { defineRule, finding, notApplicable, pass, RuleContext } from '../Rule';
import { quoted } from '../shared/quoted';
import { ownedEntities } from '../subjects';

interface Binding {
  standard: StandardNode;
  must: Requirement;
}

/** Every MUST that binds today, by the ref of its standard. */
const bindingMusts = ({ snapshot, now }: RuleContext): Binding[] =>
  snapshot.standards
    .filter(standard => standardPhase(standard, now) === 'inForce')
    .sort((a, b) => (a.ref < b.ref ? -1 : 1))
    .flatMap(standard => mustsOf(standard).map(must => ({ standard, must })));

function toFinding({ standard, must }: Binding, entity: OwnedEntity) {
  const { id, check } = must;
  return finding({
    messageId: 'unmet',
    message: `It does not meet ${standard.ref}, which says ${quoted(
      must.statement,
    )}.`,
    evidence: checkEvidence(standard, must, entity),
    about: [standard.ref, id],
    fix: {
      summary:
        typeof check === 'string'
          ? `Do what ${check} says of it.`
          : `Change what the check of the requirement ${id} looks at so that the standard is met.`,
    },
  });
}

/** See standard-unmet.md. */
export const standardUnmet = defineRule({
  id: 'standard-unmet',
  family: 'guilds',
  title: 'It does not meet a standard',
  severity: 'error',
  preset: 'recommended',
  needs: ['standards'],
  options: {},
  subjects: ownedEntities,
  createCheck: context => {
    const musts = bindingMusts(context);
    return entity => {
      const answers = musts
        .filter(({ standard }) => binds(standard, entity))
        .map(one => ({
          ...one,
          state: requirementState(one.must, entity, context.outcomeOf),
        }));
      if (!answers.length) {
        return notApplicable('no MUST of a standard in force binds it');
      }
      const unmet = answers.filter(({ state }) => state === 'unmet');
      if (unmet.length) {
        return unmet.map(one => toFinding(one, entity));
      }
      const met = answers.filter(({ state }) => state === 'met').length;
      return met
        ? pass([{ path: 'MUSTs of standards that it meets', value: met }])
        : notApplicable('no MUST that binds it applies or can be checked');
    };
  },
});
