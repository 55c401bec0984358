import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Finding } from '../../findings';
import { CheckResult } from '../../review/types';
import { FRENCH, frenchWording } from '../../wording/french';
import { AnyRule } from '../Rule';

/** The examples and settings of a page, in the order of its text. */
export const yamlOf = (page: string): string[] =>
  page.match(/```yaml\n[^]*?\n```/g) ?? [];

/** The French page of a rule, from beside its page. */
export const frenchPageOf = (rule: AnyRule): string =>
  readFileSync(join(__dirname, '..', rule.family, `${rule.id}.fr.md`), 'utf8');

/** The line under the title of a French page, as far as the code says it. */
export function frenchHead({ id, family, severity, preset }: AnyRule): string {
  const { families, severities } = FRENCH;
  return `\`${id}\` · famille **${families[family]}** · sévérité **${severities[severity]}** · preset **${preset}**`;
}

/** The names among the evidence: a path has no blanks. */
const namesIn = (one: Pick<CheckResult, 'evidence'>) =>
  (one.evidence ?? []).map(({ path }) => path).filter(path => / /.test(path));

/** What of a finding is still English once it was said in French. */
export function untranslatedFinding(found: Finding): string[] {
  const french = frenchWording.finding(found);
  return [
    ...(french.message === found.message ? [found.message] : []),
    ...(french.fix.summary === found.fix.summary ? [found.fix.summary] : []),
    ...namesIn(french).filter(name => namesIn(found).includes(name)),
  ];
}

/** As `untranslatedFinding`, of a check. */
export function untranslatedCheck(check: CheckResult): string[] {
  const french = frenchWording.check(check);
  return [
    ...(check.reason && french.reason === check.reason ? [check.reason] : []),
    ...namesIn(french).filter(name => namesIn(check).includes(name)),
  ];
}
