import { Entity } from '@backstage/catalog-model';
import { evaluateFilterPredicate } from '@backstage/filter-predicates';
import { Finding } from '../findings';
import { append } from '../multimap';
import { staleConfirmation } from '../rules/ownership/stale-confirmation';
import { OwnershipSettings } from '../settings/types';
import { Confirmation, MarkedFinding, Overlay, Waiver } from './types';
import { waiverHolds } from './waiverHolds';

const DAY = 24 * 60 * 60 * 1000;

/** The rule that watches over waivers: nothing accepts what it finds. @public */
export const NEVER_WAIVED = 'waiver-expired';

/** How long a confirmation answers the rule that asks for one. */
function confirmedForDays(settings: OwnershipSettings): number {
  const { id, options } = staleConfirmation;
  const configured = settings.rules[id]?.options?.maxAgeDays;
  return typeof configured === 'number' ? configured : options.maxAgeDays;
}

/**
 * Whether a waiver is about a finding, whether or not it holds.
 *
 * @param entity - the finding's subject, where it is known
 * @public
 */
export function waiverCovers(
  waiver: Pick<Waiver, 'rule' | 'fingerprint' | 'appliesTo'>,
  finding: Pick<Finding, 'rule' | 'fingerprint'>,
  entity: Entity | undefined,
): boolean {
  const { rule, fingerprint, appliesTo } = waiver;
  if (rule !== finding.rule || rule === NEVER_WAIVED) {
    return false;
  }
  return fingerprint
    ? fingerprint === finding.fingerprint
    : Boolean(
        appliesTo && entity && evaluateFilterPredicate(appliesTo, entity),
      );
}

/** Of two that hold, the one that holds longer; then the first by id. */
function longer(a: Waiver, b: Waiver): number {
  if (a.expiresOn !== b.expiresOn) {
    return a.expiresOn! > b.expiresOn! ? -1 : 1;
  }
  return a.id < b.id ? -1 : 1;
}

/** The last confirmation of each subject. */
function latest(confirmations: readonly Confirmation[]) {
  const bySubject = new Map<string, Confirmation>();
  for (const one of confirmations) {
    const known = bySubject.get(one.subject);
    if (!known || known.confirmedAt < one.confirmedAt) {
      bySubject.set(one.subject, one);
    }
  }
  return bySubject;
}

/**
 * Lays what people say over findings: the one place where a waiver, a
 * confirmation or a dispute has an effect. Nothing is left out, only marked.
 *
 * @param options.entityOf - the entity of a ref, for waivers of a selection
 * @param options.now - milliseconds since 1970
 * @public
 */
export function applyOverlay<T extends Finding>(
  findings: readonly T[],
  overlay: Overlay,
  options: {
    entityOf(ref: string): Entity | undefined;
    settings: OwnershipSettings;
    now: number;
  },
): Array<T & MarkedFinding> {
  const { entityOf, settings, now } = options;
  const waivers = new Map<string, Waiver[]>();
  for (const waiver of overlay.waivers) {
    if (waiverHolds(waiver, now)) {
      append(waivers, waiver.rule, waiver);
    }
  }
  const disputes = new Map<string, number>();
  for (const { fingerprint } of overlay.disputes) {
    disputes.set(fingerprint, (disputes.get(fingerprint) ?? 0) + 1);
  }
  const confirmations = latest(overlay.confirmations);
  const since = new Date(now - confirmedForDays(settings) * DAY).toISOString();

  return findings.map(finding => {
    const [waiver] = (waivers.get(finding.rule) ?? [])
      .filter(one => waiverCovers(one, finding, entityOf(finding.subject)))
      .sort(longer);
    const confirmation =
      finding.rule === staleConfirmation.id
        ? confirmations.get(finding.subject)
        : undefined;
    const disputed = disputes.get(finding.fingerprint);
    return {
      ...finding,
      ...(waiver && { waiver }),
      ...(confirmation &&
        confirmation.confirmedAt >= since && { confirmation }),
      ...(disputed && { disputes: disputed }),
    };
  });
}

/**
 * Whether a finding still asks for something: nobody accepted it for now.
 *
 * @public
 */
export const isOpen = (finding: MarkedFinding): boolean =>
  !finding.waiver && !finding.confirmation;
