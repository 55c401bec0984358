import { rules } from '@pillars/plugin-ownership-common';
import { standingIn } from '../testUtils/run';
import { explain } from './explain';

const around = standingIn('/');

describe('pillars explain', () => {
  it.each(rules.map(rule => [rule.id, rule.title]))(
    'prints the page of %s without marks',
    async (id, title) => {
      const { output, code } = await explain([id], around);
      expect(code).toBe(0);
      expect(output.startsWith(`${title}\n=`)).toBe(true);
      expect(output).toContain('Why it matters\n--------------\n');
      expect(output).not.toMatch(/^#|```/m);
    },
  );

  it('uses colours where there are any', async () => {
    const { output } = await explain(['hollow-owner'], {
      ...around,
      colours: true,
    });
    expect(output).toContain(
      '\u001b[1mNobody is in the owning group\u001b[22m',
    );
  });

  it('speaks French', async () => {
    const { output } = await explain(['--lang', 'fr', 'undecided'], around);
    expect(output).toMatch(/^Personne n’en décide dans ce domaine métier\n=/);
    expect(output).toContain('Pourquoi c’est important\n---');
  });

  it('lists the rules', async () => {
    const { output, code } = await explain(['--help'], around);
    expect(code).toBe(0);
    rules.forEach(rule => expect(output).toContain(`  ${rule.id} `));
  });

  it.each([
    [['holow-owner'], /no rule "holow-owner"\. Did you mean hollow-owner\?/],
    [['dangling'], /no rule "dangling"\. Did you mean dangling-owner\?/],
    [['owner'], /no rule "owner"\. `pillars explain --help` lists them/],
    [
      ['owner dangling thing'],
      /no rule .* `pillars explain --help` lists them/,
    ],
    [[], /Name one rule/],
    [['hollow-owner', 'thin-owner'], /Name one rule/],
  ])('refuses %j', async (args, message) => {
    await expect(explain(args, around)).rejects.toThrow(message);
  });
});
