import { JsonValue } from '@backstage/types';
import { Params } from '../texts/types';

/**
 * How much a finding matters. Severity is domain; colours and icons belong to
 * whoever shows it. `info` never reaches banners, notifications or verdicts.
 *
 * @public
 */
export type Severity = 'error' | 'warning' | 'info';

/**
 * All severities, the worst first.
 *
 * @public
 */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * A fact that anyone can check: a path into an entity and what stands there.
 *
 * @public
 */
export interface Evidence {
  /** Where to look, such as `spec.owner` or `metadata.annotations.pillars.dev/tier`. */
  path: string;
  /** What stands there; `null` for nothing. */
  value: JsonValue;
  /** The entity to look at, where it is not the subject itself. */
  ref?: string;
}

/**
 * What to do about a finding.
 *
 * @public
 */
export interface Fix {
  /** One or two imperative sentences. */
  summary: string;
  /** The change itself, where it can be computed. */
  patch?: Patch;
}

/**
 * One field of an entity's YAML, set to a value.
 *
 * @public
 */
export interface Patch {
  /** The entity whose YAML changes, where it is not the subject itself. */
  ref?: string;
  /** Path segments, such as `['metadata', 'annotations', 'pillars.dev/tier']`. */
  path: string[];
  value: JsonValue;
}

/**
 * A rule's complaint about one subject.
 *
 * @public
 */
export interface Finding {
  /** Id of the rule, such as `dangling-owner`. */
  rule: string;
  /** Which of the rule's messages this is. */
  messageId: string;
  /** One sentence that says what is wrong, and with which value. */
  message: string;
  /**
   * What the message, the fix and the evidence were said with; absent for rules
   * that give no texts. See `Wording`.
   */
  params?: Params;
  /** Full entity ref of what the finding is about. */
  subject: string;
  severity: Severity;
  /** Full entity ref of who is to fix it; absent when nobody living is known. */
  accountable?: string;
  evidence: readonly Evidence[];
  fix: Fix;
  /**
   * 32 hexadecimal digits that stay the same for as long as the same thing is
   * wrong with the same subject, whatever the wording or the severity.
   */
  fingerprint: string;
}
