import { Lead } from '../../snapshot';
import { defineRule, finding, notApplicable, pass } from '../Rule';
import { ownedEntities } from '../subjects';

const isElsewhere = (
  lead: Lead,
): lead is Extract<Lead, { to: 'owner' | 'elsewhere' }> =>
  lead.to === 'elsewhere';

const leads = (lead: Lead): lead is Exclude<Lead, { to: 'unknown' }> =>
  lead.to !== 'unknown' && lead.to !== 'unattributed';

/** See foreign-on-call.md. */
export const foreignOnCall = defineRule({
  id: 'foreign-on-call',
  family: 'run',
  title: 'Another team is woken',
  severity: 'error',
  preset: 'minimal',
  needs: ['onCall'],
  options: {},
  subjects: ownedEntities,
  createCheck:
    ({ snapshot }) =>
    entity => {
      const { onCall, escalation } = snapshot.leadsOf(entity);
      const known = [onCall, escalation].filter(leads);
      if (!known.length) {
        return notApplicable('no on-call of it leads to a group');
      }
      const evidence = known.map(lead => lead.fact);
      const foreign = known.filter(isElsewhere);
      if (!foreign.length) {
        return pass(evidence);
      }
      const owner = entity.owners[0]?.ref ?? 'its owner';
      const what = foreign[0] === onCall ? 'on-call' : 'first escalation';
      return finding({
        messageId: foreign[0] === onCall ? 'onCall' : 'escalation',
        message: `Its ${what} "${foreign[0].fact.value}" leads to ${foreign[0].ref}, not to ${owner}.`,
        evidence,
        about: foreign.map(lead => lead.ref),
        fix: {
          summary: `Put ${owner} on call for it, or make ${foreign[0].ref} the owner.`,
        },
      });
    },
});
