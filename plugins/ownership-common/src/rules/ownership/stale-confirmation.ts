import { DateTime } from 'luxon';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { ownedEntities } from '../subjects';

const KEY = 'pillars.dev/ownership-confirmed-on';

const say = saying({
  messages: {
    stale: 'Its ownership was last confirmed {{days}} days ago, on {{date}}.',
    unreadable: 'Its ownership was confirmed on "{{date}}", which is no date.',
  },
  fixes: {
    ask: 'Ask the owner whether it is still theirs, and set the date of the answer.',
  },
  clauses: { never: 'its ownership was never confirmed' },
});

/** See stale-confirmation.md. */
export const staleConfirmation = defineRule({
  id: 'stale-confirmation',
  family: 'ownership',
  title: 'The ownership was confirmed long ago',
  severity: 'info',
  preset: 'recommended',
  needs: ['confirmations'],
  options: { maxAgeDays: 180 },
  texts: say.texts,
  subjects: ownedEntities,
  createCheck:
    ({ options, now }) =>
    entity => {
      const { confirmedOn } = entity.facts;
      if (!confirmedOn) {
        return say.notApplicable('never');
      }
      const evidence = [confirmedOn];
      const on = DateTime.fromISO(confirmedOn.value, { zone: 'utc' });
      const today = DateTime.fromMillis(now, { zone: 'utc' });
      const days = Math.floor(today.diff(on, 'days').days);
      if (on.isValid && days <= options.maxAgeDays) {
        return pass(evidence);
      }
      return say.finding({
        messageId: on.isValid ? 'stale' : 'unreadable',
        params: {
          days: on.isValid ? days : undefined,
          date: confirmedOn.value,
        },
        evidence,
        fix: {
          fixId: 'ask',
          patch: {
            path: ['metadata', 'annotations', KEY],
            value: today.toISODate()!,
          },
        },
      });
    },
});
