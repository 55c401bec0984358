import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { shared } from '../shared/says';
import { ownedEntities } from '../subjects';

const say = saying({
  messages: {
    elsewhere:
      '{{operator}} runs it, which is neither {{owner}} nor a part of it.',
  },
  fixes: {
    runWhatYouBuild:
      'Let {{owner}} run what it builds, or make {{operator}} the owner.',
  },
  clauses: {
    noOperator: 'it states no operator',
    noGroup: 'its operator "{{operator}}" leads to no group',
  },
});

/** See operated-by-other.md. */
export const operatedByOther = defineRule({
  id: 'operated-by-other',
  family: 'run',
  title: 'Another team runs it',
  severity: 'error',
  preset: 'minimal',
  needs: ['operators'],
  options: {},
  texts: say.texts,
  subjects: ownedEntities,
  createCheck:
    ({ snapshot }) =>
    entity => {
      const { operator } = snapshot.leadsOf(entity);
      switch (operator.to) {
        case 'unknown':
          return say.notApplicable('noOperator');
        case 'unattributed':
          return say.notApplicable('noGroup', {
            operator: operator.fact.value,
          });
        case 'elsewhere':
          return say.finding({
            messageId: 'elsewhere',
            params: {
              operator: operator.ref,
              owner: entity.owners[0]?.ref ?? shared.clause('itsOwner'),
            },
            evidence: [operator.fact],
            about: [operator.ref],
            fix: {
              fixId: 'runWhatYouBuild',
              patch: { path: ['spec', 'owner'], value: operator.ref },
            },
          });
        default:
          return pass([operator.fact]);
      }
    },
});
