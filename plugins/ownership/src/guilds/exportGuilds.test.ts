import { toCsv } from '../shared/exportList';
import { aGuild } from '../testUtils/fixtures';
import { GUILDS_EXPORT } from './exportGuilds';

describe('guilds in a file', () => {
  it('say what there is to say, and count people without a name', () => {
    const bare = aGuild({
      ref: 'guild:default/bare',
      name: 'bare',
      title: undefined,
      authority: undefined,
      mission: undefined,
      chairs: [],
      members: 0,
      domains: [],
      cadence: undefined,
      lastMetOn: undefined,
      standards: 0,
    });
    expect(toCsv(GUILDS_EXPORT.columns, [aGuild(), bare])).toBe(
      [
        'guild,ref,form,authority,mission,domains,chairs,people,standards,cadence,last met,findings',
        'API guild,guild:default/apis,Guild,Advisory,APIs that a stranger can use.,domain:default/sales,1,3,1,P2W,2026-01-01,0',
        'bare,guild:default/bare,Guild,,,,0,0,0,,,0',
        '',
      ].join('\r\n'),
    );
  });
});
