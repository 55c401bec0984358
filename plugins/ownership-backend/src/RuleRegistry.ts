import { ConflictError, InputError } from '@backstage/errors';
import { AnyRule, Language, rules } from '@pillars/plugin-ownership-common';
import {
  OwnershipRulesExtensionPoint,
  readRulePage,
} from '@pillars/plugin-ownership-node';

const KEBAB_CASE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** What types do not say, and would only be noticed when somebody uses the rule. */
function checkRule({ id, options }: AnyRule, page: string) {
  if (!KEBAB_CASE.test(id)) {
    throw new InputError(
      `The rule id "${id}" is not in kebab-case, as no-runbook is.`,
    );
  }
  for (const [option, value] of Object.entries(options)) {
    if (value === undefined || value === null) {
      throw new InputError(
        `The rule ${id} has no default for its option "${option}". Configuration may give what has the default's type, so there must be one.`,
      );
    }
  }
  if (!page?.trim()) {
    throw new InputError(
      `The rule ${id} has no page. Give one as Markdown, so that people can read what it finds.`,
    );
  }
}

/** The rules of the rule book and those of modules, each with its page. */
export class RuleRegistry implements OwnershipRulesExtensionPoint {
  private readonly added = new Map<string, { rule: AnyRule; page: string }>();

  addRule(rule: AnyRule, options: { page: string }) {
    checkRule(rule, options.page);
    const taken = this.rules.find(one => one.id === rule.id);
    if (taken) {
      const whose = this.added.has(rule.id)
        ? 'another module'
        : 'the rule book';
      throw new ConflictError(
        `The rule id "${rule.id}" is taken: ${whose} has "${taken.title}". Give the rule "${rule.title}" another.`,
      );
    }
    this.added.set(rule.id, { rule, page: options.page });
  }

  /**
   * The rule book in its order, then the others by id: modules start in no
   * particular order.
   */
  get rules(): readonly AnyRule[] {
    const others = [...this.added.keys()]
      .sort()
      .map(id => this.added.get(id)!.rule);
    return [...rules, ...others];
  }

  /** The page of one of them, Markdown; in English where it has no other. */
  async pageOf(rule: AnyRule, language: Language): Promise<string> {
    return this.added.get(rule.id)?.page ?? readRulePage(rule, language);
  }
}
