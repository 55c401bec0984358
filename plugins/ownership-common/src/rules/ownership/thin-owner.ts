import { defineRule, finding, notApplicable, pass } from '../Rule';
import { ownedEntities } from '../subjects';

/** See thin-owner.md. */
export const thinOwner = defineRule({
  id: 'thin-owner',
  family: 'ownership',
  title: 'The owning team is one person',
  severity: 'warning',
  preset: 'minimal',
  needs: [],
  options: {},
  subjects: ownedEntities,
  createCheck:
    ({ snapshot }) =>
    entity => {
      const groups = entity.livingGroups;
      if (!groups.length || groups.length < entity.livingOwners.length) {
        return notApplicable('no group alone owns it');
      }
      if (groups.some(group => group.isGuild)) {
        return notApplicable('a guild owns it');
      }
      const [{ ref: owner }, ...others] = groups;
      const people = others.length
        ? new Set(groups.flatMap(one => [...snapshot.declaredMembers(one.ref)]))
        : snapshot.declaredMembers(owner);
      const evidence = [
        ...entity.ownerEvidence,
        ...groups.map(group => ({
          ref: group.ref,
          path: 'declared members',
          value: snapshot.declaredMembers(group.ref).size,
        })),
      ];
      if (people.size > 1) {
        return pass(evidence);
      }
      return finding({
        messageId: 'thin',
        message: `One person is declared a member of the owner ${owner}.`,
        evidence,
        about: [owner],
        fix: {
          summary: `Declare a second member of ${owner}, or hand the entity to a larger team.`,
        },
      });
    },
});
