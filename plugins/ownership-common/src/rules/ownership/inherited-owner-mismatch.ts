import { OwnedEntity, Snapshot } from '../../snapshot';
import { remember } from '../../remember';
import { ownersOf } from '../../snapshot/owners';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { ownedEntities } from '../subjects';

const say = saying({
  messages: {
    mismatch:
      '{{owner}} owns it, and {{ownerOfWhole}} owns {{whole}}, which it is part of.',
    mismatch_nobody:
      '{{owner}} owns it, and nobody owns {{whole}}, which it is part of.',
  },
  fixes: {
    sameOwner: 'Give both the same owner, or move the entity out of {{whole}}.',
  },
  clauses: {
    partOfNothing: 'it is part of nothing that it must agree with',
  },
});

function wholesOf(entity: OwnedEntity, within: readonly string[]): string[] {
  const wholes = [
    within.includes('system') ? entity.system : undefined,
    within.includes('domain') ? entity.domain : undefined,
  ];
  return wholes.flatMap(ref => (ref && ref !== entity.ref ? [ref] : []));
}

function agree(snapshot: Snapshot, parts: string[], wholes: string[]) {
  return parts.some(part =>
    wholes.some(whole => part === whole || snapshot.subtree(whole).has(part)),
  );
}

/** See inherited-owner-mismatch.md. */
export const inheritedOwnerMismatch = defineRule({
  id: 'inherited-owner-mismatch',
  family: 'ownership',
  title: 'The owner differs from the owner of the whole',
  severity: 'warning',
  preset: 'off',
  needs: [],
  options: { within: ['system'] },
  texts: say.texts,
  subjects: ownedEntities,
  createCheck: ({ snapshot, options }) => {
    const wholeOf = remember(ref => {
      const node = snapshot.get(ref);
      return node ? [{ ref, owners: ownersOf(node) }] : [];
    });
    return entity => {
      const parts = entity.owners.map(owner => owner.ref);
      const wholes = wholesOf(entity, options.within).flatMap(wholeOf);
      if (!parts.length || !wholes.length) {
        return say.notApplicable('partOfNothing');
      }
      const other = wholes.find(whole => !agree(snapshot, parts, whole.owners));
      if (!other) {
        return pass(entity.ownerEvidence);
      }
      const [owner] = parts;
      const {
        ref: whole,
        owners: [ownerOfWhole],
      } = other;
      return say.finding({
        messageId: 'mismatch',
        params: {
          owner,
          ownerOfWhole,
          whole,
          context: ownerOfWhole === undefined ? 'nobody' : undefined,
        },
        evidence: [
          ...entity.ownerEvidence,
          { ref: whole, path: 'spec.owner', value: ownerOfWhole ?? null },
        ],
        about: [owner, whole],
        fix: { fixId: 'sameOwner' },
      });
    };
  },
});
