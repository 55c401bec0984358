import { defineRule } from '../Rule';
import { deadOwnerCheck } from '../shared/deadOwnerCheck';
import { ownedEntities } from '../subjects';

/** See hollow-owner.md. */
export const hollowOwner = defineRule({
  id: 'hollow-owner',
  family: 'ownership',
  title: 'Nobody is in the owning group',
  severity: 'error',
  preset: 'minimal',
  needs: [],
  options: {},
  subjects: ownedEntities,
  createCheck: () =>
    deadOwnerCheck('hollow', (_entity, owner) => ({
      messageId: 'hollow',
      message: `Nobody is declared a member of the owner ${owner}, nor of a group below it.`,
      evidence: [{ ref: owner, path: 'spec.members', value: [] }],
      fix: {
        summary: `Declare who is in ${owner}, or hand the entity to a team with people.`,
      },
    })),
});
