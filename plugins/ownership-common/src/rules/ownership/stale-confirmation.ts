import { DateTime } from 'luxon';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { ownedEntities } from '../subjects';

const KEY = 'pillars.dev/ownership-confirmed-on';

const say = saying({
  messages: {
    stale_one: 'Its ownership was last confirmed 1 day ago, on {{date}}.',
    stale_other:
      'Its ownership was last confirmed {{count}} days ago, on {{date}}.',
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
      const count = Math.floor(today.diff(on, 'days').days);
      if (on.isValid && count <= options.maxAgeDays) {
        return pass(evidence);
      }
      const date = confirmedOn.value;
      const patch = {
        path: ['metadata', 'annotations', KEY],
        value: today.toISODate()!,
      };
      const found = { evidence, fix: { fixId: 'ask' as const, patch } };
      return on.isValid
        ? say.finding({ messageId: 'stale', params: { count, date }, ...found })
        : say.finding({ messageId: 'unreadable', params: { date }, ...found });
    },
});
