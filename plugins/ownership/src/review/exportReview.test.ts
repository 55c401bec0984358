import { createWords } from '../shared/createWords';
import { toCsv, toMarkdown } from '../shared/exportList';
import { sharedTexts } from '../shared/texts';
import { englishOf } from '../testUtils/englishOf';
import { aVerdict } from '../testUtils/fixtures';
import { reviewExport } from './exportReview';
import { reviewTexts } from './texts';

const { columns, count, title } = reviewExport(
  englishOf(reviewTexts),
  createWords(englishOf(sharedTexts), 'en'),
);

describe('export of the review', () => {
  it('writes CSV that spreadsheets take for text', () => {
    const [header, row] = toCsv(columns, [
      aVerdict({
        ref: '=cmd()',
        accountable: 'a,"b"',
        tier: 1,
        rules: ['dangling-owner', 'no-runbook'],
        accepted: ['no-runbook'],
      }),
    ]).split('\r\n');
    expect(header).toBe(
      'entity,who owns it,who runs it,tier,risk,dependents,owners,who is to act,who could own it,system,domain,rules,accepted',
    );
    expect(row).toBe(
      `'=cmd(),Orphaned,Undeclared,1,60,2,group:default/gone,"a,""b""",group:default/shop,system:default/shop,domain:default/sales,dangling-owner no-runbook,no-runbook`,
    );
  });

  it('writes Markdown whose table no name can break', () => {
    const text = toMarkdown(columns, [aVerdict({ ref: 'a|b' })], {
      title,
      about: count(1),
    });
    expect(text).toContain('# Ownership review');
    expect(text).toContain('\n1 entity\n');
    expect(text.split('\n')[6]).toMatch(/^\| a\\\|b \| Orphaned \|/);
  });
});
