import { defineRule } from '../Rule';
import { saying } from '../saying';
import { deadOwnerCheck } from '../shared/deadOwnerCheck';
import { meantGroupReader } from '../shared/nearGroups';
import { ownedEntities } from '../subjects';

const say = saying({
  messages: {
    dangling: 'The owner {{owner}} does not exist in the catalog.',
  },
  fixes: {
    similar: 'Name an owner that exists. Did you mean {{replacement}}?',
    addGroup:
      'Name an owner that exists, or add the missing group to the catalog.',
  },
});

const fixWith = (replacement: string) => ({
  fixId: 'similar' as const,
  patch: { path: ['spec', 'owner'], value: replacement },
});

/** See dangling-owner.md. */
export const danglingOwner = defineRule({
  id: 'dangling-owner',
  family: 'ownership',
  title: 'The owner does not exist',
  severity: 'error',
  preset: 'minimal',
  needs: [],
  options: {},
  texts: say.texts,
  subjects: ownedEntities,
  createCheck: ({ snapshot }) => {
    const meantGroup = meantGroupReader(snapshot);
    return deadOwnerCheck('dangling', owner => {
      const replacement = meantGroup(owner);
      return say.finding({
        messageId: 'dangling',
        params: { owner, replacement },
        evidence: [],
        fix: replacement ? fixWith(replacement) : { fixId: 'addGroup' },
      });
    });
  },
});
