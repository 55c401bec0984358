import { InputError } from '@backstage/errors';
import { FilterPredicate } from '@backstage/filter-predicates';
import { JsonObject } from '@backstage/types';
import { didYouMean } from '../didYouMean';
import { Severity } from '../findings';
import { whyNeverMatches } from '../settings/neverMatches';
import { OwnershipSettings } from '../settings/types';
import { AnyRule, Preset } from './Rule';

const PRESETS: readonly Preset[] = ['minimal', 'recommended', 'strict'];

/**
 * A rule with what configuration makes of it.
 *
 * @public
 */
export interface ConfiguredRule {
  rule: AnyRule;
  enabled: boolean;
  /** Overrides every severity the rule gives. */
  severity?: Severity;
  /** The rule's defaults under what is configured. */
  options: JsonObject;
  /** Which of its subjects it looks at; all, where there is none. */
  appliesTo?: FilterPredicate;
}

function inPreset(rule: AnyRule, preset: Preset): boolean {
  return (
    rule.preset !== 'off' &&
    PRESETS.indexOf(rule.preset) <= PRESETS.indexOf(preset)
  );
}

const sortOf = (value: unknown) =>
  Array.isArray(value) ? 'list' : typeof value;

/** Whether a value could stand where a default stands. */
function fits(value: unknown, standard: unknown): boolean {
  if (!Array.isArray(value) || !Array.isArray(standard)) {
    return sortOf(value) === sortOf(standard);
  }
  // An empty list by default is one of names.
  const [item = ''] = standard;
  return value.every(one => sortOf(one) === sortOf(item));
}

function checkOptions(rule: AnyRule, given: JsonObject) {
  for (const [key, value] of Object.entries(given)) {
    const at = `ownership.rules.${rule.id}.options.${key}`;
    const standard = rule.options[key];
    if (standard === undefined) {
      const known = Object.keys(rule.options).join(', ') || 'none';
      throw new InputError(`${at}: no such option; the rule has ${known}`);
    }
    if (!fits(value, standard)) {
      throw new InputError(
        `${at}: expected a ${sortOf(standard)} such as ${JSON.stringify(
          standard,
        )}, found ${JSON.stringify(value)}`,
      );
    }
  }
}

function checkAppliesTo(rule: AnyRule, settings: OwnershipSettings) {
  const { appliesTo } = settings.rules[rule.id] ?? {};
  const { kinds } = rule.subjects;
  const why =
    appliesTo &&
    whyNeverMatches(appliesTo, kinds === 'owned' ? settings.ownedKinds : kinds);
  if (why) {
    throw new InputError(
      `ownership.rules.${rule.id}.appliesTo: can never match: ${why}`,
    );
  }
}

/**
 * Every rule with its settings, in the order of the rule book.
 *
 * @throws InputError for settings of a rule or option that does not exist, an
 *   option of the wrong type, or a predicate that can never match; the message
 *   names the key
 * @public
 */
export function configureRules(
  rules: readonly AnyRule[],
  settings: OwnershipSettings,
): ConfiguredRule[] {
  const ids = rules.map(rule => rule.id);
  for (const id of Object.keys(settings.rules)) {
    if (!ids.includes(id)) {
      throw new InputError(
        `ownership.rules.${id}: no such rule.${didYouMean(id, ids)}`,
      );
    }
  }
  return rules.map(rule => {
    const own = settings.rules[rule.id] ?? {};
    checkOptions(rule, own.options ?? {});
    checkAppliesTo(rule, settings);
    return {
      rule,
      enabled: own.enabled ?? inPreset(rule, settings.preset),
      severity: own.severity,
      options: { ...rule.options, ...own.options },
      appliesTo: own.appliesTo,
    };
  });
}
