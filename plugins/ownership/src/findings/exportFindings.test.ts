import { englishWording } from '@pillars/plugin-ownership-common';
import { createWords } from '../shared/createWords';
import { toCsv } from '../shared/exportList';
import { sharedTexts } from '../shared/texts';
import { englishOf } from '../testUtils/englishOf';
import { aFinding, aWaiver } from '../testUtils/fixtures';
import { findingsExport } from './exportFindings';
import { findingsTexts } from './texts';

const { columns } = findingsExport(
  englishOf(findingsTexts),
  createWords(englishOf(sharedTexts), 'en'),
  englishWording,
);

describe('export of the findings', () => {
  it('says what is accepted and until when, and names no person', () => {
    const [header, open, waived] = toCsv(columns, [
      aFinding({ accountable: 'group:default/shop' }),
      aFinding({
        waiver: aWaiver({ state: 'approved', decidedBy: 'user:default/bob' }),
        disputes: 2,
      }),
    ]).split('\r\n');
    expect(header).toBe(
      'severity,rule,subject,what is wrong,to do,who is to act,found,accepted,disputes',
    );
    expect(open).toBe(
      'Error,dangling-owner,component:default/checkout,The owner group:default/gone does not exist in the catalog.,Name an owner that exists.,group:default/shop,2026-01-01T00:00:00.000Z,,0',
    );
    expect(waived).toMatch(
      /,waived until 2099-03-31: It is switched off in spring\.,2$/,
    );
    expect(waived).not.toContain('user:');
  });
});
