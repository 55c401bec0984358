import {
  createSnapshot,
  configureRules,
  Finding,
  parseOwnershipSettings,
  readAdoption,
  reviewSnapshot,
  rules,
} from '@pillars/plugin-ownership-common';
import { AnswersResult, measureAnswers } from './answers';
import { GeneratedCatalog, generateCatalog } from './generateCatalog';
import { medianOf, Timing } from './timing';

const NOW = Date.parse('2026-01-01');

// Every rule, whatever preset holds it.
const settings = parseOwnershipSettings({
  rules: Object.fromEntries(rules.map(rule => [rule.id, { enabled: true }])),
});

/** How one size of catalog fares; times in milliseconds, medians of the runs. */
export interface EngineResult {
  entities: number;
  megabytes: number;
  rules: number;
  /** The floor of the same run: JSON.parse of the same entities. */
  parse: Timing;
  snapshot: Timing;
  review: Timing;
  /** How everything stands to every standard, after the review. */
  adoption: Timing;
  /** Who decides each decision about each owned entity. */
  answers: AnswersResult;
  /** How many times JSON.parse the review takes. */
  reviewOverParse: number;
  /** The same with the snapshot. */
  allOverParse: number;
  byRule: Array<{ rule: string; milliseconds: number; share: number }>;
  truth: Array<{ rule: string; precision: number; recall: number }>;
}

function checkTruth(
  { truth }: GeneratedCatalog,
  findings: readonly Finding[],
): EngineResult['truth'] {
  return Object.entries(truth).map(([rule, subjects]) => {
    const found = findings.filter(one => one.rule === rule);
    const right = found.filter(one => subjects.has(one.subject)).length;
    return {
      rule,
      precision: found.length ? right / found.length : 1,
      recall: subjects.size ? right / subjects.size : 1,
    };
  });
}

/** Measures the engine on one catalog, everything in memory and in one run. */
export function measureEngine(size: number, runs: number): EngineResult {
  const catalog = generateCatalog(size);
  const text = JSON.stringify(catalog.entities);
  const parse = medianOf(runs, () => JSON.parse(text));
  const entities = JSON.parse(text);
  const snapshot = medianOf(runs, () => createSnapshot(entities, settings));
  const options = { rules, settings, now: NOW };
  // A fresh snapshot each time: some of it is worked out when first asked for.
  const review = medianOf(
    runs,
    fresh => reviewSnapshot(fresh, options),
    () => createSnapshot(entities, settings),
  );
  const last = createSnapshot(entities, settings);
  const reviewed = reviewSnapshot(last, options);
  const { findings } = reviewed;
  const adoption = medianOf(runs, () => readAdoption(last, reviewed, findings));
  // What every review does, whatever the rules: it is nobody's share.
  const none = medianOf(
    runs,
    fresh => reviewSnapshot(fresh, { ...options, rules: [], settings: only() }),
    () => createSnapshot(entities, settings),
  );
  const byRule = configureRules(rules, settings)
    .map(({ rule }) => {
      const { median } = medianOf(
        runs,
        fresh =>
          reviewSnapshot(fresh, {
            ...options,
            rules: [rule],
            settings: only(rule.id),
          }),
        () => createSnapshot(entities, settings),
      );
      const milliseconds = Math.max(0, median - none.median);
      return { rule: rule.id, milliseconds, share: 0 };
    })
    .sort((a, b) => b.milliseconds - a.milliseconds);
  return {
    entities: entities.length,
    megabytes: text.length / 1024 / 1024,
    rules: rules.length,
    parse,
    snapshot,
    review,
    adoption,
    answers: measureAnswers(entities, settings, runs),
    reviewOverParse: review.median / parse.median,
    allOverParse: (snapshot.median + review.median) / parse.median,
    byRule: byRule.map(one => ({
      ...one,
      share: one.milliseconds / review.median,
    })),
    truth: checkTruth(catalog, findings),
  };
}

/** Settings in which one rule is on, or none is. */
const only = (id?: string) =>
  parseOwnershipSettings({ rules: id ? { [id]: { enabled: true } } : {} });
