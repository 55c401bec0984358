import { z } from 'zod/v4';
import { SEVERITIES } from '../findings';
import {
  RuleAnswers,
  RuleFinding,
  RuleNotApplicable,
  RulePass,
} from '../rules/Rule';

const text = z.string();

const evidence = z.array(z.object({ path: text, ref: text.optional() }));

const finding = z.object({
  outcome: z.literal('finding'),
  messageId: text,
  message: text,
  params: z.record(text, z.unknown()).optional(),
  severity: z.enum(SEVERITIES).optional(),
  evidence,
  fix: z.object({
    summary: text,
    patch: z.object({ path: z.array(text), ref: text.optional() }).optional(),
  }),
  about: z.array(text).optional(),
  accountable: text.optional(),
});

const outcome = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('pass'), evidence: evidence.optional() }),
  z.object({ outcome: z.literal('notApplicable'), because: text }),
  finding,
]);

const PASS: RulePass = { outcome: 'pass' };

const isList = (answers: RuleAnswers): answers is readonly RuleFinding[] =>
  Array.isArray(answers);

const isEvidence = (list: unknown): boolean =>
  list === undefined ||
  (Array.isArray(list) && list.every(one => typeof one?.path === 'string'));

/** What nearly every answer is; seen at a glance, since there are so many. */
const isQuiet = (
  answers: RuleAnswers,
): answers is RulePass | RuleNotApplicable =>
  !isList(answers) &&
  ((answers?.outcome === 'pass' && isEvidence(answers.evidence)) ||
    (answers?.outcome === 'notApplicable' &&
      typeof answers.because === 'string'));

/**
 * The outcome, or the findings, that a check answered with. Rules of other
 * plugins run here too, and what is no outcome must not pass for one.
 *
 * @throws an error that says what is wrong with the answer
 */
export function readAnswers(
  answers: RuleAnswers,
): RulePass | RuleNotApplicable | readonly RuleFinding[] {
  if (isQuiet(answers)) {
    return answers;
  }
  const list = isList(answers) ? answers : [answers];
  const schema = isList(answers) ? z.array(finding) : outcome;
  const parsed = schema.safeParse(answers);
  if (!parsed.success) {
    const why = parsed.error.issues.map(({ path, message }) =>
      [...path.map(String), message].join(': '),
    );
    throw new TypeError(`Its answer is no outcome. ${why.join('; ')}`);
  }
  return list.length ? (list as readonly RuleFinding[]) : PASS;
}
