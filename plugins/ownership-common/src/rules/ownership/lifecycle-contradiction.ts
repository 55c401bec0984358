import { OwnedEntity, Snapshot } from '../../snapshot';
import { defineRule, finding, notApplicable, pass } from '../Rule';
import { ownedEntities } from '../subjects';

/** Why production should not rest on an entity, or undefined where it may. */
function weakness(entity: OwnedEntity): string | undefined {
  if (entity.lifecycle?.toLowerCase() === 'deprecated') {
    return 'is deprecated';
  }
  if (entity.facts.ownershipState?.value === 'retiring') {
    return 'is retiring';
  }
  return entity.livingOwners.length ? undefined : 'has no living owner';
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
  subjects: ownedEntities,
  createCheck:
    ({ snapshot }) =>
    entity => {
      if (!entity.facts.production) {
        return notApplicable('it is not in production');
      }
      const weak = weakDependencies(snapshot, entity.ref);
      if (!weak.length) {
        return pass();
      }
      const list = weak.map(({ ref, why }) => `${ref}, which ${why}`);
      return finding({
        messageId: 'weak',
        message: `It is in production and depends on ${list.join('; ')}.`,
        evidence: weak.map(({ ref, type }) => ({
          path: type === 'dependsOn' ? 'spec.dependsOn' : 'spec.consumesApis',
          value: ref,
        })),
        about: weak.map(({ ref }) => ref).sort(),
        fix: {
          summary: `Move away from ${weak[0].ref}, or agree with somebody who will own it for as long as you need it.`,
        },
      });
    },
});
