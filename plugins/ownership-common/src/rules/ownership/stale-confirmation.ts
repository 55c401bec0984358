import { DateTime } from 'luxon';
import { defineRule, finding, notApplicable, pass } from '../Rule';
import { ownedEntities } from '../subjects';

const KEY = 'pillars.dev/ownership-confirmed-on';

/** See stale-confirmation.md. */
export const staleConfirmation = defineRule({
  id: 'stale-confirmation',
  family: 'ownership',
  title: 'The ownership was confirmed long ago',
  severity: 'info',
  preset: 'recommended',
  needs: ['confirmations'],
  options: { maxAgeDays: 180 },
  subjects: ownedEntities,
  createCheck:
    ({ options, now }) =>
    entity => {
      const { confirmedOn } = entity.facts;
      if (!confirmedOn) {
        return notApplicable('its ownership was never confirmed');
      }
      const evidence = [confirmedOn];
      const on = DateTime.fromISO(confirmedOn.value, { zone: 'utc' });
      const today = DateTime.fromMillis(now, { zone: 'utc' });
      const age = Math.floor(today.diff(on, 'days').days);
      if (on.isValid && age <= options.maxAgeDays) {
        return pass(evidence);
      }
      return finding({
        messageId: on.isValid ? 'stale' : 'unreadable',
        message: on.isValid
          ? `Its ownership was last confirmed ${age} days ago, on ${confirmedOn.value}.`
          : `Its ownership was confirmed on "${confirmedOn.value}", which is no date.`,
        evidence,
        fix: {
          summary:
            'Ask the owner whether it is still theirs, and set the date of the answer.',
          patch: {
            path: ['metadata', 'annotations', KEY],
            value: today.toISODate()!,
          },
        },
      });
    },
});
