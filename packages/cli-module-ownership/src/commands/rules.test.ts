import { rules as ruleBook } from '@pillars/plugin-ownership-common';
import { rules } from './rules';

describe('pillars rules', () => {
  it('prints the rule book as JSON', async () => {
    const { output, code } = await rules(['--format', 'json']);
    const printed = JSON.parse(output);
    expect(code).toBe(0);
    expect(printed).toHaveLength(ruleBook.length);
    expect(printed[0]).toEqual({
      id: 'missing-owner',
      family: 'ownership',
      severity: 'error',
      title: 'There is no owner',
    });
  });

  it('prints each family with its rules', async () => {
    const { output } = await rules([]);
    expect(output).toMatch(/^ownership\n {2}missing-owner +error +minimal/);
    expect(output).toMatch(/\n\nrun\n {2}operated-by-other/);
  });

  it('speaks French', async () => {
    const { output } = await rules(['--lang', 'fr']);
    expect(output).toMatch(
      /\n\ndécisions\n {2}undecidable-scope +erreur +recommended +Personne ne peut prendre cette décision\n/,
    );
    const json = await rules(['--lang', 'fr', '--format', 'json']);
    expect(JSON.parse(json.output)).toContainEqual({
      id: 'undecidable-scope',
      family: 'decisions',
      severity: 'error',
      title: 'Personne ne peut prendre cette décision',
    });
  });

  it('shows its help', async () => {
    expect((await rules(['-h'])).output).toMatch(/^Usage: pillars rules/);
  });

  it.each([
    [['run'], 'pillars rules takes no "run". See pillars rules --help.'],
    [['--lang', 'tlh'], '--lang takes en, fr, not "tlh".'],
    [['--format', 'xml'], '--format takes text, json, not "xml".'],
  ])('refuses %j', async (args, message) => {
    await expect(rules(args)).rejects.toThrow(message);
  });
});
