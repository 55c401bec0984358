import { dayOf, toDay, toDuration } from '../../dates';
import { defineRule, finding, notApplicable, pass } from '../Rule';
import { UNSTATED } from '../shared/guildForm';
import { guilds } from '../subjects';

/** See dormant-guild.md. */
export const dormantGuild = defineRule({
  id: 'dormant-guild',
  family: 'guilds',
  title: 'The guild has stopped meeting',
  severity: 'warning',
  preset: 'recommended',
  needs: ['guilds'],
  options: { warnAfter: 2, errorAfter: 4, errorAfterDays: 180 },
  subjects: guilds,
  createCheck: ({ options, now }) => {
    const today = dayOf(now);
    return guild => {
      if (!guild.stated) {
        return notApplicable(UNSTATED);
      }
      const { lastMetOn } = guild;
      const { cadence, lastMetOn: stated } = guild.stated;
      const every = toDuration(cadence);
      const last = toDay(lastMetOn);
      if (!every || !last) {
        const either = last ? 'no cadence' : 'no last meeting';
        return notApplicable(
          `it states ${
            every || last ? either : 'neither cadence nor a last meeting'
          }`,
        );
      }
      const after = (times: number) =>
        last.plus(every.mapUnits(amount => amount * times));
      const evidence = [
        {
          path: lastMetOn === stated ? 'spec.lastMetOn' : 'last meeting noted',
          value: lastMetOn!,
        },
        { path: 'spec.cadence', value: cadence! },
      ];
      const dormant = today > after(options.warnAfter);
      if (!dormant) {
        return pass(evidence);
      }
      const days = Math.floor(today.diff(last, 'days').days);
      const over =
        today >= after(options.errorAfter) && days >= options.errorAfterDays;
      return finding({
        messageId: over ? 'over' : 'dormant',
        message: `It means to meet every ${cadence}, and last met ${days} days ago, on ${lastMetOn}.`,
        severity: over ? 'error' : 'warning',
        evidence,
        fix: {
          summary: over
            ? 'Meet and note it on its page, or disband it; the standards that it publishes then need another guild.'
            : 'Meet and note it on its page or in spec.lastMetOn, state the cadence that it keeps, or disband it.',
        },
      });
    };
  },
});
