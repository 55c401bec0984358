import { OwnedEntity, Snapshot } from '../../snapshot';
import { remember } from '../../remember';
import { ownersOf } from '../../snapshot/owners';
import { defineRule, finding, notApplicable, pass } from '../Rule';
import { ownedEntities } from '../subjects';

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
        return notApplicable('it is part of nothing that it must agree with');
      }
      const other = wholes.find(whole => !agree(snapshot, parts, whole.owners));
      if (!other) {
        return pass(entity.ownerEvidence);
      }
      return finding({
        messageId: 'mismatch',
        message: `${parts[0]} owns it, and ${
          other.owners[0] ?? 'nobody'
        } owns ${other.ref}, which it is part of.`,
        evidence: [
          ...entity.ownerEvidence,
          {
            ref: other.ref,
            path: 'spec.owner',
            value: other.owners[0] ?? null,
          },
        ],
        about: [parts[0], other.ref],
        fix: {
          summary: `Give both the same owner, or move the entity out of ${other.ref}.`,
        },
      });
    };
  },
});
