import { englishVoice } from '../rules/saying';
import { RuleTexts } from '../rules/texts';
import { say } from '../texts/render';
import { Clause, Params } from '../texts/types';
import { Requirement } from './requirements';

/** What to do about a requirement, in a sentence; the steps begin it, or follow. */
export const REQUIREMENT_FIX_TEXTS = {
  fixes: {
    followRule: 'Do what {{check}} says of it.',
    change: '{{change}}.',
    changeOtherwise:
      'Change what the check of the requirement {{requirement}} looks at so that the standard is met.',
  },
  clauses: {
    and: '{{left}} and {{right}}',
    or: '{{left}}, or {{right}}',
    setTo: 'set {{path}} to {{value}}',
    setTo_first: 'Set {{path}} to {{value}}',
    setToOneOf: 'set {{path}} to one of {{values}}',
    setToOneOf_first: 'Set {{path}} to one of {{values}}',
    set: 'set {{path}}',
    set_first: 'Set {{path}}',
    remove: 'remove {{path}}',
    remove_first: 'Remove {{path}}',
    beginWith: 'let {{path}} begin with {{value}}',
    beginWith_first: 'Let {{path}} begin with {{value}}',
    add: 'add {{value}} to {{path}}',
    add_first: 'Add {{value}} to {{path}}',
  },
} as const satisfies RuleTexts;

/** A fix by the ids of `REQUIREMENT_FIX_TEXTS`. */
interface RequirementFix {
  fixId: keyof (typeof REQUIREMENT_FIX_TEXTS)['fixes'];
  params: {
    requirement: string;
    check: string | undefined;
    change: Clause | undefined;
  };
}

type StepId = Exclude<
  keyof (typeof REQUIREMENT_FIX_TEXTS)['clauses'],
  'and' | 'or' | `${string}_first`
>;

const FIXED = ['kind', 'apiVersion', 'metadata.name', 'metadata.namespace'];

const step = (clause: StepId, params: Params): Clause => ({ clause, params });

const shown = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

/** What makes one value match, or undefined for what takes more than a phrase. */
function valueFix(path: string, wanted: unknown): Clause | undefined {
  // What something is called, and what it is, is nothing to change for a standard.
  if (FIXED.includes(path)) {
    return undefined;
  }
  if (typeof wanted !== 'object' || wanted === null) {
    return step('setTo', { path, value: shown(wanted) });
  }
  const [only, ...others] = Object.entries(wanted);
  if (!only || others.length) {
    return undefined;
  }
  const [operator, operand] = only;
  switch (operator) {
    case '$exists':
      return step(operand ? 'set' : 'remove', { path });
    case '$in':
      return Array.isArray(operand)
        ? step('setToOneOf', { path, values: operand.map(shown) })
        : undefined;
    case '$hasPrefix':
      return step('beginWith', { path, value: shown(operand) });
    case '$contains':
      return typeof operand === 'object'
        ? undefined
        : step('add', { path, value: shown(operand) });
    default:
      return undefined;
  }
}

/** Steps in one phrase, halved so that many of them are not nested deeply. */
function joined(
  how: 'and' | 'or',
  steps: ReadonlyArray<Clause | undefined>,
): Clause | undefined {
  if (steps.length < 2) {
    return steps[0];
  }
  const middle = Math.floor(steps.length / 2);
  const left = joined(how, steps.slice(0, middle));
  const right = joined(how, steps.slice(middle));
  return left && right && { clause: how, params: { left, right } };
}

/** What makes an entity match a predicate, or undefined as above. */
function predicateFix(predicate: unknown): Clause | undefined {
  if (typeof predicate !== 'object' || predicate === null) {
    return undefined;
  }
  const steps = Object.entries(predicate).map(([key, value]) => {
    if (!key.startsWith('$')) {
      return valueFix(key, value);
    }
    const how = ({ $all: 'and', $any: 'or' } as const)[key];
    return how && Array.isArray(value)
      ? joined(how, value.map(predicateFix))
      : undefined;
  });
  return joined('and', steps);
}

/** A phrase as it stands at the beginning of a sentence. */
function beginning({ clause, params = {} }: Clause): Clause {
  const { left, ...others } = params;
  return {
    clause,
    params: left
      ? { ...others, left: beginning(left as Clause) }
      : { ...others, context: 'first' },
  };
}

/** What to do about a requirement that an entity does not meet, by its texts. */
export function requirementFixOf({
  id: requirement,
  check,
}: Pick<Requirement, 'id' | 'check'>): RequirementFix {
  const rule = typeof check === 'string' ? check : undefined;
  const change = predicateFix(check);
  const otherwise = rule === undefined ? 'changeOtherwise' : 'followRule';
  return {
    fixId: change ? 'change' : otherwise,
    params: {
      requirement,
      check: rule,
      change: change && beginning(change),
    },
  };
}

/**
 * What to do about a requirement that an entity does not meet, in a sentence.
 *
 * @public
 */
export function requirementFix(
  requirement: Pick<Requirement, 'id' | 'check'>,
): string {
  const { fixId, params } = requirementFixOf(requirement);
  const { fixes } = REQUIREMENT_FIX_TEXTS;
  return say(fixes, fixId, params, englishVoice(REQUIREMENT_FIX_TEXTS));
}
