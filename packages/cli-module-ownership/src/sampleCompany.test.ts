import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  DEFAULT_SETTINGS,
  EMPTY_OVERLAY,
  rules,
} from '@pillars/plugin-ownership-common';
import { parse } from 'yaml';
import { readOverlay } from './commands/readOverlay';
import { reviewFiles } from './commands/reviewFiles';
import { lint } from './commands/standard/lint';
import { standingIn } from './testUtils/run';

const examples = resolve(__dirname, '../../../examples');

const expected: {
  now: string;
  findings: Array<{ rule: string; subject: string }>;
} = parse(readFileSync(resolve(examples, 'expected-findings.yaml'), 'utf8'));

const reviewSample = (overlay = EMPTY_OVERLAY) =>
  reviewFiles({
    paths: ['domains', 'org', 'teams', 'guilds', 'standards', 'decisions'],
    cwd: examples,
    settings: DEFAULT_SETTINGS,
    overlay,
    now: Date.parse(expected.now),
  });

describe('the sample company', () => {
  it('has the gaps that are planted, and no other', async () => {
    const { findings, failures, problems } = await reviewSample();
    expect(problems).toEqual([]);
    const lines = (list: Array<{ rule: string; subject: string }>) =>
      list.map(one => `${one.rule} ${one.subject}`).sort();
    expect(failures).toEqual([]);
    expect(lines(findings)).toEqual(lines(expected.findings));
  });

  it('has standards whose texts and requirements agree', async () => {
    const args = ['standards', '--format', 'json'];
    const { output, code } = await lint(args, standingIn(examples));
    expect(code).toBe(0);
    const { standards, findings } = JSON.parse(output);
    expect(standards).toBe(8);
    expect(
      findings.map((one: { type: string; standard: string }) =>
        [one.type, one.standard].join(' '),
      ),
    ).toEqual([
      // Planted: see unverifiable-must in the expected findings.
      'unchecked-must standard:default/api-design',
      // Still proposed, so no finding of the review.
      'unchecked-must standard:default/event-schemas',
    ]);
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
      // No catalog file holds a waiver; see examples/waivers.yaml.
      'waiver-expired',
    ]);
  });

  it('has a waiver for long, one for a while, one that is over and one that waits', async () => {
    const overlay = await readOverlay({ overlay: 'waivers.yaml' }, examples);
    const { findings } = await reviewSample(overlay);
    const found = new Set(findings.map(one => one.fingerprint));
    // Else a requirement was renamed, and its waiver is about nothing.
    expect(
      overlay.waivers.filter(one => !found.has(one.fingerprint ?? '')),
    ).toEqual([]);
    const accepted = findings.filter(one => one.waiver);
    expect(
      accepted.map(one => [one.subject, one.waiver?.expiresOn]).sort(),
    ).toEqual([
      ['component:default/payment-reconciliation', '2027-09-30'],
      ['component:default/quote-service', '2026-12-15'],
    ]);
    const over = findings.filter(one => one.rule === 'waiver-expired');
    expect(over.map(one => one.subject)).toEqual([
      'component:default/wishlist',
    ]);
    const waiting = overlay.waivers.filter(one => one.state === 'requested');
    expect(waiting.map(one => one.subject)).toEqual([
      'resource:default/fraud-features',
    ]);
  });
});
