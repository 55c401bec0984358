import { defineRule } from '../Rule';
import { deadOwnerCheck } from '../shared/deadOwnerCheck';
import { successorsOf } from '../shared/successors';
import { ownedEntities } from '../subjects';

/** See disbanded-owner.md. */
export const disbandedOwner = defineRule({
  id: 'disbanded-owner',
  family: 'ownership',
  title: 'The owning team is gone',
  severity: 'error',
  preset: 'minimal',
  needs: ['teamApis'],
  options: {},
  subjects: ownedEntities,
  createCheck: ({ snapshot }) =>
    deadOwnerCheck('disbanded', (_entity, owner) => {
      const status = snapshot.group(owner)!.teamApi!.spec.status!;
      const [successor] = successorsOf(snapshot, owner);
      return {
        messageId: status,
        message: `The owner ${owner} is ${status}.`,
        evidence: [{ ref: owner, path: 'TeamAPI spec.status', value: status }],
        fix: successor
          ? {
              summary: `Hand it to ${successor.ref}, which took over from ${owner}.`,
              patch: { path: ['spec', 'owner'], value: successor.ref },
            }
          : {
              summary: `Hand it to another team, and name that one in spec.successors of the TeamAPI of ${owner}.`,
            },
      };
    }),
});
