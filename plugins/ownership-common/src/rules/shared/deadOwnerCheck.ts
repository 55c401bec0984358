import { OwnedEntity, OwnerStanding } from '../../snapshot';
import { finding, notApplicable, pass, RuleFinding, RuleOutcome } from '../Rule';

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
    Partial<RuleFinding>,
): (entity: OwnedEntity) => RuleOutcome {
  return entity => {
    if (entity.owners.length === 0) {
      return notApplicable('it names no owner');
    }
    const evidence = entity.owners.map(owner => ({
      path: 'spec.owner',
      value: owner.ref,
    }));
    const dead = entity.owners.find(owner => owner.standing === standing);
    const lives = entity.owners.some(owner => owner.standing === 'living');
    return dead && !lives
      ? finding({ evidence, about: [dead.ref], ...describe(entity, dead.ref) })
      : pass(evidence);
  };
}
