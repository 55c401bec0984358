import { Snapshot } from '../../snapshot';
import { defineRule, finding, notApplicable, pass } from '../Rule';
import { kindOf } from '../shared/groupOwners';
import { ownedEntities } from '../subjects';

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
  subjects: ownedEntities,
  createCheck: ({ snapshot }) => {
    const names = byName(snapshot);
    return entity => {
      const { statedOwner } = entity;
      const [owner] = entity.livingOwners;
      if (typeof statedOwner !== 'string' || !owner) {
        return notApplicable('it has no living owner that it names');
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
      return finding({
        messageId: 'ambiguous',
        message: `The owner "${statedOwner}" means ${owner}, and could be read as ${others.join(
          ' or ',
        )}.`,
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
          summary: 'Write the owner with its kind and namespace.',
          patch: { path: ['spec', 'owner'], value: owner },
        },
      });
    };
  },
});
