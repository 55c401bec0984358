import { defineRule } from '../Rule';
import { saying } from '../saying';
import { deadOwnerCheck } from '../shared/deadOwnerCheck';
import { ownedEntities } from '../subjects';

const say = saying({
  messages: {
    hollow:
      'Nobody is declared a member of the owner {{owner}}, nor of a group below it.',
  },
  fixes: {
    declareMembers:
      'Declare who is in {{owner}}, or hand the entity to a team with people.',
  },
});

/** See hollow-owner.md. */
export const hollowOwner = defineRule({
  id: 'hollow-owner',
  family: 'ownership',
  title: 'Nobody is in the owning group',
  severity: 'error',
  preset: 'minimal',
  needs: [],
  options: {},
  texts: say.texts,
  subjects: ownedEntities,
  createCheck: () =>
    deadOwnerCheck('hollow', owner =>
      say.finding({
        messageId: 'hollow',
        params: { owner },
        evidence: [{ ref: owner, path: 'spec.members', value: [] }],
        fix: { fixId: 'declareMembers' },
      }),
    ),
});
