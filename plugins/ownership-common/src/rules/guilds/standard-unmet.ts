import { append } from '../../multimap';
import { OwnedEntity, StandardNode } from '../../snapshot';
import {
  boundEntities,
  checkEvidence,
  mustsOf,
  Requirement,
  requirementFix,
  requirementState,
  standardPhase,
} from '../../standards';
import {
  defineRule,
  finding,
  notApplicable,
  pass,
  RuleContext,
  RuleFinding,
} from '../Rule';
import { quoted } from '../shared/quoted';
import { ownedEntities } from '../subjects';

interface Binding {
  standard: StandardNode;
  must: Requirement;
}

/** The MUSTs that bind each entity today, in the order of their standards. */
function bindingMusts({ snapshot, now }: RuleContext): Map<string, Binding[]> {
  const byEntity = new Map<string, Binding[]>();
  for (const standard of snapshot.standards) {
    const musts =
      standardPhase(standard, now) === 'inForce' ? mustsOf(standard) : [];
    const bindings = musts.map(must => ({ standard, must }));
    for (const { ref } of bindings.length
      ? boundEntities(standard, snapshot)
      : []) {
      bindings.forEach(one => append(byEntity, ref, one));
    }
  }
  return byEntity;
}

function toFinding({ standard, must }: Binding, entity: OwnedEntity) {
  return finding({
    messageId: 'unmet',
    message: `It does not meet ${standard.ref}, which says ${quoted(
      must.statement,
    )}.`,
    evidence: checkEvidence(standard, must, entity),
    about: [standard.ref, must.id],
    fix: { summary: requirementFix(must) },
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
      const binding = musts.get(entity.ref);
      if (!binding) {
        return notApplicable('no MUST of a standard in force binds it');
      }
      const unmet: RuleFinding[] = [];
      let met = 0;
      for (const one of binding) {
        const state = requirementState(one.must, entity, context.outcomeOf);
        met += Number(state === 'met');
        if (state === 'unmet') {
          unmet.push(toFinding(one, entity));
        }
      }
      if (unmet.length) {
        return unmet;
      }
      return met
        ? pass([{ path: 'MUSTs of standards that it meets', value: met }])
        : notApplicable('no MUST that binds it applies or can be checked');
    };
  },
});
