import { OwnershipVerdict, Risk } from './types';

const BY_VERDICT: Record<OwnershipVerdict, number> = {
  orphaned: 60,
  atRisk: 30,
  owned: 0,
};

const BY_TIER: Record<number, number> = { 1: 25, 2: 15, 3: 5, 4: 0 };

/** In production and of unknown tier: between tier 2 and tier 3. */
const UNKNOWN_TIER_IN_PRODUCTION = 10;

const MOST_FOR_DEPENDENTS = 15;

/**
 * Where an entity stands in the review: verdict (60, 30 or 0), tier (25, 15, 5
 * or 0; 10 in production without a tier), and a point for each entity that
 * depends on it, 15 at the most. docs/risk.md says why.
 */
export function riskOf(entity: {
  ownership: OwnershipVerdict;
  tier?: number;
  production: boolean;
  dependents: number;
}): Risk {
  const unknownTier = entity.production ? UNKNOWN_TIER_IN_PRODUCTION : 0;
  const parts = {
    verdict: BY_VERDICT[entity.ownership],
    tier: entity.tier ? BY_TIER[entity.tier] : unknownTier,
    dependents: Math.min(entity.dependents, MOST_FOR_DEPENDENTS),
  };
  return { score: parts.verdict + parts.tier + parts.dependents, parts };
}
