import { createWords } from '../shared/createWords';
import { toCsv } from '../shared/exportList';
import { sharedTexts } from '../shared/texts';
import { englishOf } from '../testUtils/englishOf';
import { aGuild } from '../testUtils/fixtures';
import { guildsExport } from './exportGuilds';
import { guildsTexts } from './texts';

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
    const { columns } = guildsExport(
      englishOf(guildsTexts),
      createWords(englishOf(sharedTexts), 'en'),
    );
    expect(toCsv(columns, [aGuild(), bare])).toBe(
      [
        'guild,ref,form,authority,mission,domains,chairs,people,standards,cadence,last met,findings',
        'API guild,guild:default/apis,Guild,Advisory,APIs that a stranger can use.,domain:default/sales,1,3,1,P2W,2026-01-01,0',
        'bare,guild:default/bare,Guild,,,,0,0,0,,,0',
        '',
      ].join('\r\n'),
    );
  });
});
