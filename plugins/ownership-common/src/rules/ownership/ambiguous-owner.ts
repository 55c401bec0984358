import { Snapshot } from '../../snapshot';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { kindOf } from '../shared/groupOwners';
import { ownedEntities } from '../subjects';

const say = saying({
  messages: {
    ambiguous:
      'The owner "{{stated}}" means {{owner}}, and could be read as {{others,either}}.',
  },
  fixes: { writeInFull: 'Write the owner with its kind and namespace.' },
  clauses: { namesNoLivingOwner: 'it has no living owner that it names' },
});

const nameOf = (ref: string) => ref.slice(ref.indexOf('/') + 1);

/** Users and groups by name, whatever their namespace. */
function byName(snapshot: Snapshot): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { ref } of snapshot.entities.values()) {
    if (['group', 'user'].includes(kindOf(ref))) {
      const name = nameOf(ref);
      names.set(name, [...(names.get(name) ?? []), ref]);
    }
  }
  return names;
}

/** See ambiguous-owner.md. */
export const ambiguousOwner = defineRule({
  id: 'ambiguous-owner',
  family: 'ownership',
  title: 'The owner could be somebody else',
  severity: 'warning',
  preset: 'minimal',
  needs: [],
  options: {},
  texts: say.texts,
  subjects: ownedEntities,
  createCheck: ({ snapshot }) => {
    const names = byName(snapshot);
    return entity => {
      const { statedOwner } = entity;
      const [owner] = entity.livingOwners;
      if (typeof statedOwner !== 'string' || !owner) {
        return say.notApplicable('namesNoLivingOwner');
      }
      if (/[:/]/.test(statedOwner)) {
        return pass(entity.ownerEvidence);
      }
      const others = (names.get(nameOf(owner)) ?? []).filter(
        ref => ref !== owner,
      );
      if (!others.length) {
        return pass(entity.ownerEvidence);
      }
      return say.finding({
        messageId: 'ambiguous',
        params: { stated: statedOwner, owner, others },
        evidence: [
          ...entity.ownerEvidence,
          ...others.map(ref => ({
            ref,
            path: 'metadata.name',
            value: nameOf(ref),
          })),
        ],
        about: [owner],
        fix: {
          fixId: 'writeInFull',
          patch: { path: ['spec', 'owner'], value: owner },
        },
      });
    };
  },
});
