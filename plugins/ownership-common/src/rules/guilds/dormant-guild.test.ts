import { CRAFTERS, guild, guildGroup, GUILDS_BY_TYPE } from '../testing/guilds';
import { testRule } from '../testing/testRule';
import { dormantGuild } from './dormant-guild';

// Today is 2026-01-01.
const CRAFT = 'guild:default/craft';
const met = (cadence: string, lastMetOn: string) =>
  guild(`chairs: [ana], cadence: ${cadence}, lastMetOn: ${lastMetOn}`);

const noted = (metOn: string) => ({
  guild: CRAFT,
  metOn,
  notedBy: 'user:default/ana',
  notedAt: `${metOn}T10:00:00.000Z`,
});

testRule(dormantGuild, {
  valid: [
    // Four weeks before today is 2025-12-04.
    { name: 'twice its cadence ago', catalog: met('P2W', '2025-12-04') },
    // Two months after 2025-11-01 is today, 61 days.
    {
      name: 'two months ago, by the calendar',
      catalog: met('P1M', '2025-11-01'),
    },
    { name: 'in the future', catalog: met('P1W', '2026-02-01') },
    {
      name: 'beyond what dates can hold',
      catalog: met('P999999Y', '2020-01-01'),
    },
    {
      name: 'longer ago, where that is configured',
      catalog: met('P2W', '2025-11-21'),
      options: { warnAfter: 3 },
    },
    {
      name: 'long ago, and noted by its chairs since',
      catalog: met('P2W', '2025-01-01'),
      meetings: [noted('2025-12-04'), noted('2025-11-04')],
    },
  ],
  invalid: [
    {
      name: 'noted by its chairs, and long ago too',
      catalog: met('P2W', '2025-01-01'),
      meetings: [noted('2025-11-04'), noted('2025-12-03')],
      findings: [
        {
          evidence: [
            { path: 'last meeting noted', value: '2025-12-03' },
            { path: 'spec.cadence', value: 'P2W' },
          ],
        },
      ],
    },
    {
      name: 'noted long before what it states itself',
      catalog: met('P2W', '2025-12-03'),
      meetings: [noted('2025-11-04')],
      findings: [{ messageId: 'dormant' }],
    },
    {
      name: 'a day more than twice its cadence ago',
      catalog: met('P2W', '2025-12-03'),
      findings: [
        {
          subject: CRAFT,
          severity: 'warning',
          messageId: 'dormant',
          accountable: CRAFT,
          message:
            'It means to meet every P2W, and last met 29 days ago, on 2025-12-03.',
          evidence: [
            { path: 'spec.lastMetOn', value: '2025-12-03' },
            { path: 'spec.cadence', value: 'P2W' },
          ],
        },
      ],
    },
    {
      name: 'yesterday, of a guild that means to meet each hour',
      catalog: met('PT1H', '2025-12-31'),
      findings: [
        {
          message:
            'It means to meet every PT1H, and last met 1 day ago, on 2025-12-31.',
        },
      ],
    },
    // 2025-07-06 is 179 days before today, 2025-07-05 is 180.
    {
      name: 'many times its cadence, and not yet 180 days ago',
      catalog: met('P1W', '2025-07-06'),
      findings: [{ severity: 'warning' }],
    },
    {
      name: 'many times its cadence, and 180 days ago',
      catalog: met('P1W', '2025-07-05'),
      findings: [
        {
          severity: 'error',
          messageId: 'over',
          message:
            'It means to meet every P1W, and last met 180 days ago, on 2025-07-05.',
        },
      ],
    },
    // Four quarters after 2025-01-01 is today; after 2025-01-02, tomorrow.
    {
      name: 'four times its cadence ago',
      catalog: met('P3M', '2025-01-01'),
      findings: [{ severity: 'error' }],
    },
    {
      name: 'more than 180 days, and not yet four times its cadence ago',
      catalog: met('P3M', '2025-01-02'),
      findings: [{ severity: 'warning' }],
    },
    {
      name: 'an error earlier, where that is configured',
      catalog: met('P1W', '2025-12-04'),
      options: { errorAfterDays: 28 },
      findings: [{ severity: 'error' }],
    },
  ],
  notApplicable: [
    {
      name: 'neither is stated',
      catalog: guild('chairs: [ana]'),
      subject: CRAFT,
      because: 'it states neither cadence nor a last meeting',
    },
    {
      name: 'no cadence',
      catalog: guild('lastMetOn: 2020-01-01'),
      subject: CRAFT,
      because: 'it states no cadence',
    },
    {
      name: 'a cadence that takes no time',
      catalog: met('P0D', '2020-01-01'),
      subject: CRAFT,
      because: 'it states no cadence',
    },
    {
      name: 'no last meeting',
      catalog: guild('cadence: P2W'),
      subject: CRAFT,
      because: 'it states no last meeting',
    },
    {
      name: 'a group that is a guild by configuration',
      catalog: guildGroup(),
      settings: GUILDS_BY_TYPE,
      subject: CRAFTERS,
      because: 'it is a Group, which cannot state this',
    },
  ],
});
