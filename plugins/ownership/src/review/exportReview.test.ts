import { toCsv, toMarkdown } from '../shared/exportList';
import { aVerdict } from '../testUtils/fixtures';
import { REVIEW_EXPORT } from './exportReview';

const { columns, count, title } = REVIEW_EXPORT;

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
