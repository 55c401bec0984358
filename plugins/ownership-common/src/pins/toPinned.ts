import { MarkedFinding } from '../overlay/types';
import { CheckResult, EntityVerdict } from '../review/types';
import { movesOwnership } from '../review/verdictTable';
import {
  PinnedEntity,
  PinnedFinding,
  PinnedOwner,
  PinnedReason,
} from './types';
import {
  evidenceWithoutPeople,
  paramsWithoutPeople,
  textWithoutPeople,
} from './withoutPeople';

/** Rules of the family "run" that say where an operator or an on-call leads. */
const LEADS_ELSEWHERE = ['operated-by-other', 'foreign-on-call'];

const isPerson = (ref: string) => ref.startsWith('user:');

/** Whether a check is why an entity stands on the agenda. */
const isReason = ({ rule, outcome }: CheckResult) =>
  outcome === 'finding' &&
  (movesOwnership(rule) || LEADS_ELSEWHERE.includes(rule));

/** What a check or a finding says, with what it takes to say it again. */
function toPinnedReason(
  said: Pick<CheckResult, 'rule' | 'messageId' | 'params' | 'evidence'>,
  message: string,
): PinnedReason {
  const { rule, messageId, params } = said;
  const text = textWithoutPeople(message);
  const evidence = evidenceWithoutPeople(said.evidence ?? []);
  const all = [text, ...evidence.map(({ path }) => path)].join('\n');
  return {
    rule,
    messageId,
    text,
    ...(params && { params: paramsWithoutPeople(params, all) }),
    evidence,
  };
}

/**
 * What a review says of an entity, as a meeting may see it: without people, and
 * with as much of each text as fits a page.
 *
 * @param orphanedSince - ISO 8601 instant
 */
export function toPinnedEntity(
  verdict: EntityVerdict,
  orphanedSince?: string,
): PinnedEntity {
  const { ref, kind, name, title, type, tier, system, domain } = verdict;
  const { ownership, run, risk, dependents, owners, checks } = verdict;
  return {
    ref,
    kind,
    name,
    title: title && textWithoutPeople(title),
    type: type && textWithoutPeople(type),
    tier,
    system,
    domain,
    ownership,
    run,
    risk: risk.score,
    dependents,
    owners: owners.map(
      (owner): PinnedOwner =>
        isPerson(owner.ref)
          ? { standing: owner.standing }
          : { ref: owner.ref, standing: owner.standing },
    ),
    reasons: checks
      .filter(isReason)
      .map(one => toPinnedReason(one, one.reason ?? '')),
    suggestions: (verdict.suggestions ?? []).map(
      ({ owner, score, reasons }) => ({
        owner,
        score,
        reasons: reasons.map(({ text }) => textWithoutPeople(text)),
      }),
    ),
    orphanedSince,
  };
}

/** A finding that a claim rests on, as a meeting may see it. */
export const toPinnedFinding = (finding: MarkedFinding): PinnedFinding => ({
  ...toPinnedReason(finding, finding.message),
  messageId: finding.messageId,
  subject: finding.subject,
  severity: finding.severity,
});
