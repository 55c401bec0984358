import { defineRule } from '../Rule';
import { deadOwnerCheck } from '../shared/deadOwnerCheck';
import { ownedEntities } from '../subjects';

/** See placeholder-owner.md. */
export const placeholderOwner = defineRule({
  id: 'placeholder-owner',
  family: 'ownership',
  title: 'The owner is a placeholder',
  severity: 'error',
  preset: 'minimal',
  needs: [],
  options: {},
  subjects: ownedEntities,
  createCheck: () =>
    deadOwnerCheck('placeholder', (_entity, owner) => ({
      messageId: 'placeholder',
      message: `The owner ${owner} is a placeholder that stands for nobody.`,
      fix: {
        summary:
          'Name the team that answers for it, or set pillars.dev/ownership-state to up-for-adoption and ask for one.',
      },
    })),
});
