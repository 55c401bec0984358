import { dayOf, toDay, toDuration } from '../../dates';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { shared } from '../shared/says';
import { guilds } from '../subjects';

const LAST_MET_ONE =
  'It means to meet every {{cadence}}, and last met 1 day ago, on {{day}}.';
const LAST_MET =
  'It means to meet every {{cadence}}, and last met {{count}} days ago, on {{day}}.';

const say = saying({
  messages: {
    dormant_one: LAST_MET_ONE,
    dormant_other: LAST_MET,
    over_one: LAST_MET_ONE,
    over_other: LAST_MET,
  },
  fixes: {
    meet: 'Meet and note it on its page or in spec.lastMetOn, state the cadence that it keeps, or disband it.',
    meetOrDisband:
      'Meet and note it on its page, or disband it; the standards that it publishes then need another guild.',
  },
  clauses: {
    noCadence: 'it states no cadence',
    noMeeting: 'it states no last meeting',
    neither: 'it states neither cadence nor a last meeting',
  },
  labels: { noted: 'last meeting noted' },
});

/** See dormant-guild.md. */
export const dormantGuild = defineRule({
  id: 'dormant-guild',
  family: 'guilds',
  title: 'The guild has stopped meeting',
  severity: 'warning',
  preset: 'recommended',
  needs: ['guilds'],
  options: { warnAfter: 2, errorAfter: 4, errorAfterDays: 180 },
  texts: say.texts,
  subjects: guilds,
  createCheck: ({ options, now }) => {
    const today = dayOf(now);
    return guild => {
      if (!guild.stated) {
        return shared.notApplicable('groupStatesNothing');
      }
      const { lastMetOn } = guild;
      const { cadence, lastMetOn: stated } = guild.stated;
      const every = toDuration(cadence);
      const last = toDay(lastMetOn);
      if (!every || !last) {
        const either = last ? 'noCadence' : 'noMeeting';
        return say.notApplicable(every || last ? either : 'neither');
      }
      const after = (times: number) =>
        last.plus(every.mapUnits(amount => amount * times));
      const evidence = [
        {
          path: lastMetOn === stated ? 'spec.lastMetOn' : say.label('noted'),
          value: lastMetOn!,
        },
        { path: 'spec.cadence', value: cadence! },
      ];
      const dormant = today > after(options.warnAfter);
      if (!dormant) {
        return pass(evidence);
      }
      const count = Math.floor(today.diff(last, 'days').days);
      const over =
        today >= after(options.errorAfter) && count >= options.errorAfterDays;
      return say.finding({
        messageId: over ? 'over' : 'dormant',
        params: { cadence, count, day: lastMetOn },
        severity: over ? 'error' : 'warning',
        evidence,
        fix: { fixId: over ? 'meetOrDisband' : 'meet' },
      });
    };
  },
});
