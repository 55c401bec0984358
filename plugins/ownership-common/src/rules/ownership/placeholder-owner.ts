import { defineRule } from '../Rule';
import { saying } from '../saying';
import { deadOwnerCheck } from '../shared/deadOwnerCheck';
import { ownedEntities } from '../subjects';

const say = saying({
  messages: {
    placeholder: 'The owner {{owner}} is a placeholder that stands for nobody.',
  },
  fixes: {
    nameTeam:
      'Name the team that answers for it, or set pillars.dev/ownership-state to up-for-adoption and ask for one.',
  },
});

/** See placeholder-owner.md. */
export const placeholderOwner = defineRule({
  id: 'placeholder-owner',
  family: 'ownership',
  title: 'The owner is a placeholder',
  severity: 'error',
  preset: 'minimal',
  needs: [],
  options: {},
  texts: say.texts,
  subjects: ownedEntities,
  createCheck: () =>
    deadOwnerCheck('placeholder', owner =>
      say.finding({
        messageId: 'placeholder',
        params: { owner },
        evidence: [],
        fix: { fixId: 'nameTeam' },
      }),
    ),
});
