import { promises } from 'node:fs';
import { rules } from '@pillars/plugin-ownership-common';
import { readRulePage } from './readRulePage';

describe('readRulePage', () => {
  it.each(rules.map(rule => [rule.id, rule] as const))(
    'finds the page of %s',
    async (_id, rule) => {
      await expect(readRulePage(rule)).resolves.toContain(`# ${rule.title}`);
    },
  );

  it('finds the page of a language, and the English one where there is none', async () => {
    const undecided = { id: 'undecided', family: 'decisions' };
    const french = await readRulePage(undecided, 'fr');
    expect(french).toMatch(/^# Personne n’en décide/);
    await expect(readRulePage(undecided, 'en')).resolves.toMatch(/^# Nobody/);
    jest
      .spyOn(promises, 'readFile')
      .mockRejectedValueOnce(Object.assign(new Error(), { code: 'ENOENT' }));
    await expect(readRulePage(undecided, 'fr')).resolves.toMatch(/^# Nobody/);
  });

  it('refuses a rule that is not there', async () => {
    await expect(
      readRulePage({ id: 'nope', family: 'ownership' }),
    ).rejects.toThrow(/nope/);
  });
});
