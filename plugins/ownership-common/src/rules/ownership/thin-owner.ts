import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { ownedEntities } from '../subjects';

const say = saying({
  messages: {
    thin: 'One person is declared a member of the owner {{owner}}.',
  },
  fixes: {
    declareSecond:
      'Declare a second member of {{owner}}, or hand the entity to a larger team.',
  },
  clauses: {
    noGroupAlone: 'no group alone owns it',
    guild: 'a guild owns it',
  },
  labels: { members: 'declared members' },
});

/** See thin-owner.md. */
export const thinOwner = defineRule({
  id: 'thin-owner',
  family: 'ownership',
  title: 'The owning team is one person',
  severity: 'warning',
  preset: 'minimal',
  needs: [],
  options: {},
  texts: say.texts,
  subjects: ownedEntities,
  createCheck:
    ({ snapshot }) =>
    entity => {
      const groups = entity.livingGroups;
      if (!groups.length || groups.length < entity.livingOwners.length) {
        return say.notApplicable('noGroupAlone');
      }
      if (groups.some(group => group.isGuild)) {
        return say.notApplicable('guild');
      }
      const [{ ref: owner }, ...others] = groups;
      const people = others.length
        ? new Set(groups.flatMap(one => [...snapshot.declaredMembers(one.ref)]))
        : snapshot.declaredMembers(owner);
      const evidence = [
        ...entity.ownerEvidence,
        ...groups.map(group => ({
          ref: group.ref,
          path: say.label('members'),
          value: snapshot.declaredMembers(group.ref).size,
        })),
      ];
      if (people.size > 1) {
        return pass(evidence);
      }
      return say.finding({
        messageId: 'thin',
        params: { owner },
        evidence,
        about: [owner],
        fix: { fixId: 'declareSecond' },
      });
    },
});
