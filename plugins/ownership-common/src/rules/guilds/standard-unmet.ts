import { append } from '../../multimap';
import { OwnedEntity, StandardNode } from '../../snapshot';
import {
  boundEntities,
  checkEvidence,
  mustsOf,
  Requirement,
  requirementState,
  standardPhase,
} from '../../standards';
import {
  REQUIREMENT_FIX_TEXTS,
  requirementFixOf,
} from '../../standards/requirementFix';
import { defineRule, pass, RuleContext, RuleFinding } from '../Rule';
import { saying } from '../saying';
import { onOneLine } from '../shared/onOneLine';
import { ownedEntities } from '../subjects';

const say = saying({
  messages: {
    unmet: 'It does not meet {{standard}}, which says "{{statement}}".',
  },
  fixes: REQUIREMENT_FIX_TEXTS.fixes,
  clauses: {
    notBound: 'no MUST of a standard in force binds it',
    nothingTells: 'no MUST that binds it applies or can be checked',
    ...REQUIREMENT_FIX_TEXTS.clauses,
  },
  labels: { met: 'MUSTs of standards that it meets' },
});

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
  const { fixId, params } = requirementFixOf(must);
  return say.finding({
    messageId: 'unmet',
    params: {
      standard: standard.ref,
      statement: onOneLine(must.statement),
      ...params,
    },
    evidence: checkEvidence(standard, must, entity),
    about: [standard.ref, must.id],
    fix: { fixId },
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
  texts: say.texts,
  subjects: ownedEntities,
  createCheck: context => {
    const musts = bindingMusts(context);
    return entity => {
      const binding = musts.get(entity.ref);
      if (!binding) {
        return say.notApplicable('notBound');
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
        ? pass([{ path: say.label('met'), value: met }])
        : say.notApplicable('nothingTells');
    };
  },
});
