import { rules } from '@pillars/plugin-ownership-common';
import { readRulePage } from './readRulePage';

describe('readRulePage', () => {
  it.each(rules.map(rule => [rule.id, rule] as const))(
    'finds the page of %s',
    async (_id, rule) => {
      await expect(readRulePage(rule)).resolves.toContain(`# ${rule.title}`);
    },
  );

  it('refuses a rule that is not there', async () => {
    await expect(
      readRulePage({ id: 'nope', family: 'ownership' }),
    ).rejects.toThrow(/nope/);
  });
});
