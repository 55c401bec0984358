import { OwnedEntity, OwnerStanding } from '../../snapshot';
import {
  finding,
  notApplicable,
  pass,
  RuleFinding,
  RuleOutcome,
} from '../Rule';

/**
 * The check that the rules about dead owners share: an entity lives as long as
 * one of its owners does, and each way of being dead has its own rule, so one
 * cause gives one finding.
 */
export function deadOwnerCheck(
  standing: Exclude<OwnerStanding, 'living'>,
  describe: (
    entity: OwnedEntity,
    owner: string,
  ) => Pick<RuleFinding, 'messageId' | 'message' | 'fix'> &
    Partial<Pick<RuleFinding, 'evidence'>>,
): (entity: OwnedEntity) => RuleOutcome {
  return entity => {
    if (entity.owners.length === 0) {
      return notApplicable('it names no owner');
    }
    const dead = entity.livingOwners.length
      ? undefined
      : entity.owners.find(owner => owner.standing === standing);
    if (!dead) {
      return pass(entity.ownerEvidence);
    }
    const { evidence = [], ...found } = describe(entity, dead.ref);
    return finding({
      ...found,
      evidence: [...entity.ownerEvidence, ...evidence],
      about: [dead.ref],
    });
  };
}
