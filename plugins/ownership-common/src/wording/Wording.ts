import { Finding, Severity } from '../findings';
import { CoveredEntity, DecisionAnswer } from '../decisions';
import { CheckResult, NotSetUp } from '../review/types';
import { RuleFamily } from '../rules/Rule';
import type { StandardLint } from '../standards/lintStandard';
import { OwnerSuggestion } from '../suggestions';
import { Language } from '../texts';
import { OwnershipAnswer } from '../whoOwns/types';

/**
 * What Pillars says of a catalog, in one language.
 *
 * @public
 */
export interface Wording {
  language: Language;
  /** The title of a rule, by its id; its own where there is no other. */
  title(rule: { id: string; title: string }): string;
  family(family: RuleFamily): string;
  severity(severity: Severity): string;
  /** What the catalog does not use yet, and what it would give. */
  notSetUp(one: NotSetUp): NotSetUp;
  /**
   * The same finding with its message, its fix and the names of its evidence in
   * the language. What has no translation stays as it is: what rules of other
   * plugins say, and what was stored by a version that said it otherwise.
   */
  finding<T extends Finding>(finding: T): T;
  /** The same check with its reason and the names of its evidence; see `finding`. */
  check(check: CheckResult): CheckResult;
  /** The same suggestion with its reasons, and the names of their evidence. */
  suggestion(suggestion: OwnerSuggestion): OwnerSuggestion;
  /** The same answer with why, its checks and its suggestions. */
  ownership<T extends OwnershipAnswer>(answer: T): T;
  /** The same answer with the reasons of scopes, and of who is consulted. */
  decision(answer: DecisionAnswer): DecisionAnswer;
  /** The same with what is wrong and what to do. */
  lint<T extends Pick<StandardLint, 'type' | 'message' | 'fix' | 'params'>>(
    found: T,
  ): T;
  /** The same with how the scope applies. */
  covered(entity: CoveredEntity): CoveredEntity;
}
