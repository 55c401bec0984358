import { defineRule } from '../Rule';
import { deadOwnerCheck } from '../shared/deadOwnerCheck';
import { meantGroupReader } from '../shared/nearGroups';
import { ownedEntities } from '../subjects';

/** See dangling-owner.md. */
export const danglingOwner = defineRule({
  id: 'dangling-owner',
  family: 'ownership',
  title: 'The owner does not exist',
  severity: 'error',
  preset: 'minimal',
  needs: [],
  options: {},
  subjects: ownedEntities,
  createCheck: ({ snapshot }) => {
    const meantGroup = meantGroupReader(snapshot);
    return deadOwnerCheck('dangling', (_entity, owner) => {
      const suggestion = meantGroup(owner);
      return {
        messageId: 'dangling',
        message: `The owner ${owner} does not exist in the catalog.`,
        fix: suggestion
          ? {
              summary: `Name an owner that exists. Did you mean ${suggestion}?`,
              patch: { path: ['spec', 'owner'], value: suggestion },
            }
          : {
              summary:
                'Name an owner that exists, or add the missing group to the catalog.',
            },
      };
    });
  },
});
