import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Finding } from '../../findings';
import { Meeting, Waiver } from '../../overlay';
import { runRules } from '../../review/runRules';
import { parseOwnershipSettings } from '../../settings';
import { createSnapshot } from '../../snapshot';
import { entities } from '../../testUtils/entities';
import { misprintsIn } from '../../texts/misprintsIn';
import { frenchWording } from '../../wording/french';
import { configureRules } from '../configureRules';
import { AnyRule } from '../Rule';
import {
  frenchHead,
  frenchPageOf,
  untranslatedCheck,
  untranslatedFinding,
  yamlOf,
} from './french';
import { HOSTILE_GUILDS } from './guilds';

/** One catalog, and what the rule says of it. */
interface Case {
  name: string;
  /** YAML documents. */
  catalog: string;
  /** Of the rule. */
  options?: object;
  /** Of the key `ownership`. */
  settings?: object;
  waivers?: Waiver[];
  meetings?: Meeting[];
}

interface Cases {
  valid: Case[];
  invalid: Array<Case & { findings: Array<Partial<Finding>> }>;
  notApplicable: Array<Case & { subject: string; because: string }>;
  /** Those that hold in the examples of the page, which YAML cannot show. */
  waiversOfPage?: Waiver[];
}

/** The day that every rule takes for today. */
export const TODAY = '2026-01-01';

function runCase(
  rule: AnyRule,
  given: Omit<Case, 'name'>,
  others: readonly AnyRule[],
) {
  const settings = parseOwnershipSettings({
    ...given.settings,
    rules: Object.fromEntries(
      [rule, ...others].map(one => [
        one.id,
        { enabled: true, ...(one === rule && { options: given.options }) },
      ]),
    ),
  });
  const snapshot = createSnapshot(entities(given.catalog), settings, {
    waivers: given.waivers ?? [],
    meetings: given.meetings ?? [],
  });
  // All needs are met: whether they are is the review's own business.
  const configured = configureRules([rule, ...others], settings);
  const review = runRules(
    configured.filter(one => one.enabled),
    snapshot,
    Date.parse(TODAY),
  );
  return {
    failures: review.failures,
    findings: review.findings.filter(one => one.rule === rule.id),
    checks: [...review.checks.values()]
      .flat()
      .filter(one => one.rule === rule.id),
    checkOf: (ref: string) =>
      review.checks.get(ref)?.find(one => one.rule === rule.id),
  };
}

/** Settings by which every group is a guild. */
const ALL_GUILDS = { sources: { guilds: { kind: 'Group' } } };

/** The YAML of an example on the rule's page. */
function example(page: string, heading: string): string {
  const match = new RegExp(`### ${heading}\n+\`\`\`yaml\n([^]*?)\n\`\`\``).exec(
    page,
  );
  if (!match) {
    throw new Error(`The page has no example "${heading}".`);
  }
  return match[1];
}

// Whatever a catalog holds, a rule must come to an end and throw nothing.
const HOSTILE = `
kind: Group
metadata: { name: self }
spec: { parent: self, children: [self], members: [1, null, {}] }
---
kind: Group
metadata: { name: a }
spec: { parent: b, children: [b] }
---
kind: Group
metadata: { name: b }
spec: { parent: a, children: a }
---
kind: Component
metadata: { name: number, annotations: { pillars.dev/tier: 1 } }
spec: { owner: 7, lifecycle: 3, type: [], dependsOn: component:x }
---
kind: Component
metadata: { name: object }
spec: { owner: { a: b }, lifecycle: production, type: service }
---
kind: Component
metadata: { name: cyclic }
spec: { owner: self, lifecycle: production, type: service, dependsOn: [component:cyclic, component:nowhere], system: nowhere }
---
kind: API
metadata: { name: bare }
---
kind: Domain
metadata: { name: circular }
spec: { owner: 7, subdomainOf: circular }
---
kind: DecisionScope
metadata: { name: bare }
---
kind: DecisionScope
metadata: { name: numbers }
spec: { decision: 1, appliesTo: 2, decider: 3, escalation: 4, vetoes: 5, impact: 6, validFrom: 7, reviewBy: 8 }
---
kind: DecisionScope
metadata: { name: objects }
spec: { decision: d, appliesTo: { $all: 5 }, decider: 'group:a', delegation: {}, escalation: [null, 1, { to: {} }, { to: 'group:a', after: [] }], vetoes: [null, { by: {}, grounds: 1 }], impact: [{}], validFrom: {}, reviewBy: [] }
---
kind: DecisionScope
metadata: { name: itself }
spec: { decision: d/, appliesTo: [null, 'decisionscope:itself'], decider: 'decisionscope:itself', parent: itself, escalation: [{ to: 'decisionscope:itself' }] }
`;

/**
 * Runs a rule's cases, the examples of its page, and what any rule must bear.
 *
 * @param others - rules that are on as well, since this one asks what they say
 */
export function testRule(
  rule: AnyRule,
  cases: Cases,
  others: readonly AnyRule[] = [],
) {
  const run = (given: Omit<Case, 'name'>) => runCase(rule, given, others);
  const runExample = (page: string, heading: string) =>
    run({ catalog: example(page, heading), waivers: cases.waiversOfPage });
  const file = join(__dirname, '..', rule.family, `${rule.id}.md`);

  describe(`${rule.id}: its page`, () => {
    const page = readFileSync(file, 'utf8');
    it('has an example that passes', () => {
      const { findings, failures } = runExample(page, 'Passes');
      expect({ findings, failures }).toEqual({ findings: [], failures: [] });
    });
    it('has an example that fails', () => {
      const { findings } = runExample(page, 'Fails');
      expect(findings.length).toBeGreaterThan(0);
    });
    it('says what the code says', () => {
      const head = `\`${rule.id}\` · family **${rule.family}** · severity **${rule.severity}** · preset **${rule.preset}**`;
      expect(page).toContain(head);
      expect(page.startsWith(`# ${rule.title}\n`)).toBe(true);
      for (const [option, value] of Object.entries(rule.options)) {
        const shown = JSON.stringify(value).replace(/,/g, ', ');
        expect(page).toContain(`\`${option}\``);
        expect(page).toContain(`\`${shown}\``);
      }
    });
  });

  if (rule.texts) {
    describe(`${rule.id}: in French`, () => {
      const page = readFileSync(file, 'utf8');
      it('has a page that says what the code says', () => {
        const french = frenchPageOf(rule);
        expect(french.startsWith(`# ${frenchWording.title(rule)}\n`)).toBe(
          true,
        );
        expect(french).toContain(frenchHead(rule));
        expect(yamlOf(french)).toEqual(yamlOf(page));
        expect(misprintsIn(french)).toEqual([]);
        for (const option of Object.keys(rule.options)) {
          expect(french).toContain(`\`${option}\``);
        }
      });
      it('leaves nothing in English', () => {
        const given = [
          ...cases.valid,
          ...cases.invalid,
          ...cases.notApplicable,
        ];
        const english = given
          .map(run)
          .flatMap(({ findings, checks }) => [
            ...findings.flatMap(untranslatedFinding),
            ...checks.flatMap(untranslatedCheck),
          ]);
        expect(english).toEqual([]);
      });
    });
  }

  describe(`${rule.id}: whatever the catalog`, () => {
    it.each([
      ['an empty one', 'kind: Location\nmetadata: { name: none }'],
      ['a hostile one', HOSTILE],
      ['one of hostile guilds and standards', HOSTILE_GUILDS],
    ])('throws nothing on %s', (_name, catalog) => {
      expect(run({ catalog }).failures).toEqual([]);
      expect(run({ catalog, settings: ALL_GUILDS }).failures).toEqual([]);
    });
  });

  describe(`${rule.id}: valid`, () => {
    it.each(cases.valid)('$name', given => {
      const { findings, failures } = run(given);
      expect({ findings, failures }).toEqual({ findings: [], failures: [] });
    });
  });

  describe(`${rule.id}: invalid`, () => {
    it.each(cases.invalid)('$name', given => {
      const { findings } = run(given);
      expect(findings).toHaveLength(given.findings.length);
      given.findings.forEach((expected, index) =>
        expect(findings[index]).toMatchObject(expected),
      );
      for (const { message, fix, evidence } of findings) {
        expect(message).toMatch(/\.$/);
        expect(fix.summary).toMatch(/[.?]$/);
        expect(evidence.length).toBeGreaterThan(0);
      }
    });
  });

  if (cases.notApplicable.length) {
    describe(`${rule.id}: not applicable`, () => {
      it.each(cases.notApplicable)('$name', given => {
        const { checkOf } = run(given);
        expect(checkOf(given.subject)).toMatchObject({
          outcome: 'notApplicable',
          reason: given.because,
        });
      });
    });
  }
}
