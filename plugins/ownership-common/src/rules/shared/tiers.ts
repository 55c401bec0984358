import { OwnedEntity, Snapshot } from '../../snapshot';

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
): string | undefined {
  if (!snapshot.inUse.has('tiers') || hasTier(entity, tiers)) {
    return undefined;
  }
  const { tier } = entity.facts;
  return tier ? `it is of tier ${tier.value}` : 'it states no tier';
}

/** The clause for what nobody runs, or what is not in production. */
export function notRunning(entity: OwnedEntity): string | undefined {
  if (!entity.facts.runs) {
    return 'it is of a sort that nobody runs';
  }
  return entity.facts.production ? undefined : 'it is not in production';
}
