import { Lead } from '../../snapshot';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { shared } from '../shared/says';
import { ownedEntities } from '../subjects';

const say = saying({
  messages: {
    onCall: 'Its on-call "{{value}}" leads to {{team}}, not to {{owner}}.',
    escalation:
      'Its first escalation "{{value}}" leads to {{team}}, not to {{owner}}.',
  },
  fixes: {
    wakeTheOwner: 'Put {{owner}} on call for it, or make {{team}} the owner.',
  },
  clauses: { noGroup: 'no on-call of it leads to a group' },
});

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
  texts: say.texts,
  subjects: ownedEntities,
  createCheck:
    ({ snapshot }) =>
    entity => {
      const { onCall, escalation } = snapshot.leadsOf(entity);
      const known = [onCall, escalation].filter(leads);
      if (!known.length) {
        return say.notApplicable('noGroup');
      }
      const evidence = known.map(lead => lead.fact);
      const foreign = known.filter(isElsewhere);
      if (!foreign.length) {
        return pass(evidence);
      }
      return say.finding({
        messageId: foreign[0] === onCall ? 'onCall' : 'escalation',
        params: {
          value: foreign[0].fact.value,
          team: foreign[0].ref,
          owner: entity.owners[0]?.ref ?? shared.clause('itsOwner'),
        },
        evidence,
        about: foreign.map(lead => lead.ref),
        fix: { fixId: 'wakeTheOwner' },
      });
    },
});
