import { JsonValue } from '@backstage/types';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { ownedEntities } from '../subjects';

const say = saying({
  messages: {
    missing: 'It names no owner.',
    notText: 'Its owner is no text but {{shown}}.',
    unreadable: 'Its owner "{{shown}}" is no entity ref.',
    blank: 'Its owner is blank.',
  },
  fixes: {
    nameTeamNear:
      'Name the team that owns it. {{candidate}} answers for what it is part of.',
    nameTeam: 'Name the team that owns it in spec.owner.',
  },
});

/** What is wrong with an owner, and how it reads where that is said. */
function problemOf(value: JsonValue | undefined) {
  if (value === undefined || value === null) {
    return { messageId: 'missing' } as const;
  }
  if (typeof value !== 'string') {
    // As JSON, `.inf` would be null.
    const shown =
      typeof value === 'number'
        ? String(value)
        : JSON.stringify(value).slice(0, 80);
    return { messageId: 'notText', shown } as const;
  }
  return value.trim()
    ? ({ messageId: 'unreadable', shown: value.slice(0, 80) } as const)
    : ({ messageId: 'blank' } as const);
}

const fixWith = (candidate: string) => ({
  fixId: 'nameTeamNear' as const,
  patch: { path: ['spec', 'owner'], value: candidate },
});

/** See missing-owner.md. */
export const missingOwner = defineRule({
  id: 'missing-owner',
  family: 'ownership',
  title: 'There is no owner',
  severity: 'error',
  preset: 'minimal',
  needs: [],
  options: {},
  texts: say.texts,
  subjects: ownedEntities,
  createCheck:
    ({ snapshot }) =>
    entity => {
      const evidence = entity.ownerEvidence;
      if (entity.owners.length > 0) {
        return pass(evidence);
      }
      const { messageId, shown } = problemOf(entity.statedOwner);
      const candidate = snapshot.accountableFor(entity.ref);
      return say.finding({
        messageId,
        params: { shown, candidate },
        evidence,
        fix: candidate ? fixWith(candidate) : { fixId: 'nameTeam' },
      });
    },
});
