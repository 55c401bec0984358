import { OwnedEntity, OwnerStanding } from '../../snapshot';
import { pass, RuleFinding, RuleOutcome } from '../Rule';
import { shared } from './says';

/**
 * The check that the rules about dead owners share: an entity lives as long as
 * one of its owners does, and each way of being dead has its own rule, so one
 * cause gives one finding.
 *
 * @param describe - the finding about an owner, by its ref. Who the owner is,
 * and what names it, is added.
 */
export function deadOwnerCheck(
  standing: Exclude<OwnerStanding, 'living'>,
  describe: (owner: string) => RuleFinding,
): (entity: OwnedEntity) => RuleOutcome {
  return entity => {
    if (entity.owners.length === 0) {
      return shared.notApplicable('noOwner');
    }
    const dead = entity.livingOwners.length
      ? undefined
      : entity.owners.find(owner => owner.standing === standing);
    if (!dead) {
      return pass(entity.ownerEvidence);
    }
    const found = describe(dead.ref);
    return {
      ...found,
      evidence: [...entity.ownerEvidence, ...found.evidence],
      about: [dead.ref],
    };
  };
}
