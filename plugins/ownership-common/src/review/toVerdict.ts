import { OwnedEntity, Snapshot } from '../snapshot';
import { OwnerSuggester } from '../suggestions';
import { riskOf } from './risk';
import { Run } from './runRules';
import { EntityVerdict } from './types';
import { ownershipVerdict, runVerdict } from './verdictTable';

/** The answer for one owned entity, once all rules have run. */
export function toVerdict(
  entity: OwnedEntity,
  snapshot: Snapshot,
  run: Run,
  suggest: OwnerSuggester,
): EntityVerdict {
  const { facts } = entity;
  const ownership = ownershipVerdict(run.bySubject.get(entity.ref) ?? []);
  const dependents = snapshot.dependentsOf(entity.ref).length;
  const inScope = facts.runs && facts.production;
  const tier = facts.tier?.value;
  return {
    ref: entity.ref,
    kind: entity.kind,
    namespace: entity.namespace,
    name: entity.name,
    title: entity.title,
    type: entity.type,
    lifecycle: entity.lifecycle,
    tier,
    owners: [...entity.owners],
    accountable: snapshot.accountableFor(entity.ref),
    system: entity.system,
    domain: entity.domain,
    ownership,
    run: runVerdict(inScope, snapshot.leadsOf(entity)),
    dependents,
    risk: riskOf({ ownership, tier, production: facts.production, dependents }),
    checks: run.checks.get(entity.ref) ?? [],
    ...(ownership !== 'owned' && { suggestions: suggest(entity, ownership) }),
  };
}
