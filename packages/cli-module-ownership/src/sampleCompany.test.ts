import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  createSnapshot,
  DEFAULT_SETTINGS,
  reviewSnapshot,
  rules,
} from '@pillars/plugin-ownership-common';
import { parse } from 'yaml';
import { readCatalog } from './reader/readCatalog';

const examples = resolve(__dirname, '../../../examples');

const expected: {
  now: string;
  findings: Array<{ rule: string; subject: string }>;
} = parse(readFileSync(resolve(examples, 'expected-findings.yaml'), 'utf8'));

describe('the sample company', () => {
  it('has the gaps that are planted, and no other', async () => {
    const { entities, problems } = await readCatalog(
      ['domains', 'org', 'teams', 'guilds', 'standards', 'decisions'],
      examples,
    );
    expect(problems).toEqual([]);
    const snapshot = createSnapshot(entities.map(one => one.entity));
    const { findings, failures } = reviewSnapshot(snapshot, {
      rules,
      settings: DEFAULT_SETTINGS,
      now: Date.parse(expected.now),
    });
    const lines = (list: Array<{ rule: string; subject: string }>) =>
      list.map(one => `${one.rule} ${one.subject}`).sort();
    expect(failures).toEqual([]);
    expect(lines(findings)).toEqual(lines(expected.findings));
  });

  it('has a gap for every rule that a portal can show', () => {
    const planted = new Set(expected.findings.map(one => one.rule));
    const missing = rules
      .filter(rule => ['minimal', 'recommended'].includes(rule.preset))
      .filter(rule => !planted.has(rule.id));
    expect(missing.map(rule => rule.id)).toEqual([
      // The catalog refuses what names no owner.
      'missing-owner',
      // A believable company has no such team.
      'ownership-concentration',
      // Fourteen scopes with five gaps are few enough to be read.
      'undecidable-scope',
      'expired-scope',
      // Waivers are asked for in the portal; no catalog file holds them.
      'waiver-expired',
    ]);
  });
});
