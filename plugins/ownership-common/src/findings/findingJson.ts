import { Finding } from './types';

/**
 * A finding as JSON: every key, in one order, and `null` for what is not
 * known. The same finding has the same bytes wherever it was made.
 *
 * @public
 */
export const findingJson = (one: Finding) => ({
  rule: one.rule,
  messageId: one.messageId,
  message: one.message,
  params: one.params ?? null,
  subject: one.subject,
  severity: one.severity,
  accountable: one.accountable ?? null,
  evidence: one.evidence,
  fix: one.fix,
  fingerprint: one.fingerprint,
});
