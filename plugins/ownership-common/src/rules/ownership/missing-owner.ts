import { JsonValue } from '@backstage/types';
import { Fix } from '../../findings';
import { OwnedEntity, Snapshot } from '../../snapshot';
import { defineRule, finding, pass } from '../Rule';
import { ownedEntities } from '../subjects';

function describe(value: JsonValue | undefined): [string, string] {
  if (value === undefined || value === null) {
    return ['missing', 'It names no owner.'];
  }
  if (typeof value !== 'string') {
    // As JSON, `.inf` would be null.
    const shown =
      typeof value === 'number'
        ? String(value)
        : JSON.stringify(value).slice(0, 80);
    return ['notText', `Its owner is no text but ${shown}.`];
  }
  return value.trim()
    ? ['unreadable', `Its owner "${value.slice(0, 80)}" is no entity ref.`]
    : ['blank', 'Its owner is blank.'];
}

function fixFor(snapshot: Snapshot, entity: OwnedEntity): Fix {
  const candidate = snapshot.accountableFor(entity.ref);
  return candidate
    ? {
        summary: `Name the team that owns it. ${candidate} answers for what it is part of.`,
        patch: { path: ['spec', 'owner'], value: candidate },
      }
    : { summary: 'Name the team that owns it in spec.owner.' };
}

/** See missing-owner.md. */
export const missingOwner = defineRule({
  id: 'missing-owner',
  family: 'ownership',
  title: 'There is no owner',
  severity: 'error',
  preset: 'minimal',
  needs: [],
  options: {},
  subjects: ownedEntities,
  createCheck:
    ({ snapshot }) =>
    entity => {
      const evidence = entity.ownerEvidence;
      if (entity.owners.length > 0) {
        return pass(evidence);
      }
      const [messageId, message] = describe(entity.statedOwner);
      const fix = fixFor(snapshot, entity);
      return finding({ messageId, message, evidence, fix });
    },
});
