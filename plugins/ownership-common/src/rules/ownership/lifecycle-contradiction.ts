import { OwnedEntity, Snapshot } from '../../snapshot';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { shared } from '../shared/says';
import { ownedEntities } from '../subjects';

const say = saying({
  messages: {
    weak: 'It is in production and depends on {{weak,clauses}}.',
  },
  fixes: {
    moveAway:
      'Move away from {{first}}, or agree with somebody who will own it for as long as you need it.',
  },
  clauses: {
    deprecated: '{{ref}}, which is deprecated',
    retiring: '{{ref}}, which is retiring',
    unowned: '{{ref}}, which has no living owner',
  },
});

/** Why production should not rest on an entity, or undefined where it may. */
function weakness(
  entity: OwnedEntity,
): 'deprecated' | 'retiring' | 'unowned' | undefined {
  if (entity.lifecycle?.toLowerCase() === 'deprecated') {
    return 'deprecated';
  }
  if (entity.facts.ownershipState?.value === 'retiring') {
    return 'retiring';
  }
  return entity.livingOwners.length ? undefined : 'unowned';
}

function weakDependencies(snapshot: Snapshot, ref: string) {
  return snapshot.dependenciesOf(ref).flatMap(({ ref: on, type }) => {
    const entity = snapshot.owned(on);
    const why = entity && weakness(entity);
    return why ? [{ ref: on, type, why }] : [];
  });
}

/** See lifecycle-contradiction.md. */
export const lifecycleContradiction = defineRule({
  id: 'lifecycle-contradiction',
  family: 'ownership',
  title: 'Production rests on what is going away',
  severity: 'warning',
  preset: 'recommended',
  needs: [],
  options: {},
  texts: say.texts,
  subjects: ownedEntities,
  createCheck:
    ({ snapshot }) =>
    entity => {
      if (!entity.facts.production) {
        return shared.notApplicable('notInProduction');
      }
      const weak = weakDependencies(snapshot, entity.ref);
      if (!weak.length) {
        return pass();
      }
      return say.finding({
        messageId: 'weak',
        params: {
          weak: weak.map(({ ref, why }) => say.clause(why, { ref })),
          first: weak[0].ref,
        },
        evidence: weak.map(({ ref, type }) => ({
          path: type === 'dependsOn' ? 'spec.dependsOn' : 'spec.consumesApis',
          value: ref,
        })),
        about: weak.map(({ ref }) => ref).sort(),
        fix: { fixId: 'moveAway' },
      });
    },
});
