import { defineRule, finding, notApplicable, pass } from '../Rule';
import { ownedEntities } from '../subjects';

/** See operated-by-other.md. */
export const operatedByOther = defineRule({
  id: 'operated-by-other',
  family: 'run',
  title: 'Another team runs it',
  severity: 'error',
  preset: 'minimal',
  needs: ['operators'],
  options: {},
  subjects: ownedEntities,
  createCheck:
    ({ snapshot }) =>
    entity => {
      const { operator } = snapshot.leadsOf(entity);
      switch (operator.to) {
        case 'unknown':
          return notApplicable('it states no operator');
        case 'unattributed':
          return notApplicable(
            `its operator "${operator.fact.value}" leads to no group`,
          );
        case 'elsewhere': {
          const owner = entity.owners[0]?.ref ?? 'its owner';
          return finding({
            messageId: 'elsewhere',
            message: `${operator.ref} runs it, which is neither ${owner} nor a part of it.`,
            evidence: [operator.fact],
            about: [operator.ref],
            fix: {
              summary: `Let ${owner} run what it builds, or make ${operator.ref} the owner.`,
              patch: { path: ['spec', 'owner'], value: operator.ref },
            },
          });
        }
        default:
          return pass([operator.fact]);
      }
    },
});
