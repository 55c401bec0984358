import { defineRule } from '../Rule';
import { saying } from '../saying';
import { deadOwnerCheck } from '../shared/deadOwnerCheck';
import { successorsOf } from '../shared/successors';
import { ownedEntities } from '../subjects';

const say = saying({
  messages: {
    merged: 'The owner {{owner}} is merged.',
    disbanded: 'The owner {{owner}} is disbanded.',
  },
  fixes: {
    successor: 'Hand it to {{successor}}, which took over from {{owner}}.',
    nameSuccessor:
      'Hand it to another team, and name that one in spec.successors of the TeamAPI of {{owner}}.',
  },
  labels: { status: 'TeamAPI spec.status' },
});

const fixWith = (successor: string) => ({
  fixId: 'successor' as const,
  patch: { path: ['spec', 'owner'], value: successor },
});

/** See disbanded-owner.md. */
export const disbandedOwner = defineRule({
  id: 'disbanded-owner',
  family: 'ownership',
  title: 'The owning team is gone',
  severity: 'error',
  preset: 'minimal',
  needs: ['teamApis'],
  options: {},
  texts: say.texts,
  subjects: ownedEntities,
  createCheck: ({ snapshot }) =>
    deadOwnerCheck('disbanded', owner => {
      const status = snapshot.group(owner)!.teamApi!.spec.status!;
      const successor = successorsOf(snapshot, owner)[0]?.ref;
      return say.finding({
        messageId: status === 'merged' ? 'merged' : 'disbanded',
        params: { owner, successor },
        evidence: [{ ref: owner, path: say.label('status'), value: status }],
        fix: successor ? fixWith(successor) : { fixId: 'nameSuccessor' },
      });
    }),
});
