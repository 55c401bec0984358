import { OwnedEntity, Snapshot } from '../../snapshot';
import { Clause } from '../../texts';
import { shared } from './says';

/** Whether an entity's tier is one of those that a rule looks at. */
export const hasTier = (
  entity: OwnedEntity,
  tiers: readonly number[],
): boolean =>
  entity.facts.tier !== undefined && tiers.includes(entity.facts.tier.value);

/** Why a rule about tiers leaves an entity alone, or undefined where it does not. */
export function outsideTiers(
  snapshot: Snapshot,
  entity: OwnedEntity,
  tiers: readonly number[],
): Clause | undefined {
  if (!snapshot.inUse.has('tiers') || hasTier(entity, tiers)) {
    return undefined;
  }
  const { tier } = entity.facts;
  return tier
    ? shared.clause('otherTier', { tier: tier.value })
    : shared.clause('noTier');
}

/** The clause for what nobody runs, or what is not in production. */
export function notRunning(entity: OwnedEntity): Clause | undefined {
  if (!entity.facts.runs) {
    return shared.clause('nobodyRuns');
  }
  return entity.facts.production ? undefined : shared.clause('notInProduction');
}
