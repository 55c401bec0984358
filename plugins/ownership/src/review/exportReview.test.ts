import { VerdictItem } from '@pillars/plugin-ownership-common';
import { aVerdict } from '../testUtils/fixtures';
import { fetchAll, toCsv, toMarkdown } from './exportReview';

describe('export', () => {
  it('writes CSV that spreadsheets take for text', () => {
    const [header, row] = toCsv([
      aVerdict({
        ref: '=cmd()',
        accountable: 'a,"b"',
        tier: 1,
        rules: ['dangling-owner'],
      }),
    ]).split('\r\n');
    expect(header).toBe(
      'entity,who owns it,who runs it,tier,risk,dependents,owners,who is to act,who could own it,system,domain,rules',
    );
    expect(row).toBe(
      `'=cmd(),Orphaned,Undeclared,1,60,2,group:default/gone,"a,""b""",group:default/shop,system:default/shop,domain:default/sales,dangling-owner`,
    );
  });

  it('writes Markdown whose table no name can break', () => {
    const text = toMarkdown([aVerdict({ ref: 'a|b' })], {
      reviewedAt: '2026-01-01T00:00:00.000Z',
      address: 'http://portal.example/x',
    });
    expect(text).toContain('1 entities, reviewed 2026-01-01T00:00:00.000Z');
    expect(text.split('\n')[6]).toMatch(/^\| a\\\|b \| Orphaned \|/);
  });

  it('fetches page by page to the end', async () => {
    const all: VerdictItem[] = Array.from({ length: 1100 }, (_, index) =>
      aVerdict({ ref: `component:default/c${index}` }),
    );
    const getVerdicts = jest.fn(async ({ offset = 0, limit = 50 }) => ({
      items: all.slice(offset, offset + limit),
      total: all.length,
      facets: {} as never,
    }));
    const items = await fetchAll({ getVerdicts } as never, { q: 'x' });
    expect(items).toEqual(all);
    expect(getVerdicts).toHaveBeenCalledTimes(3);
    expect(getVerdicts).toHaveBeenLastCalledWith({
      q: 'x',
      offset: 1000,
      limit: 500,
    });
  });
});
