import { OwnedEntity, Snapshot } from '../../snapshot';
import { defineRule, finding, pass } from '../Rule';
import { ownedEntities } from '../subjects';

function describe(snapshot: Snapshot, entity: OwnedEntity) {
  const { system, ref } = entity;
  if (system === ref) {
    return {
      messageId: 'system',
      message: 'It is a system that leads to no domain.',
      evidence: [
        { path: 'spec.domain', value: entity.entity.spec?.domain ?? null },
      ],
      fix: { summary: 'Name the business domain in spec.domain.' },
    };
  }
  if (!system) {
    return {
      messageId: 'noSystem',
      message: 'It is part of no system, and so of no domain.',
      evidence: [{ path: 'spec.system', value: null }],
      fix: { summary: 'Name the system that it is part of in spec.system.' },
    };
  }
  const exists = snapshot.get(system) !== undefined;
  return {
    messageId: exists ? 'systemWithoutDomain' : 'unknownSystem',
    message: exists
      ? `Its system ${system} leads to no domain.`
      : `Its system ${system} does not exist in the catalog.`,
    evidence: [{ path: 'spec.system', value: system }],
    fix: {
      summary: exists
        ? `Name the business domain in spec.domain of ${system}.`
        : `Name a system that exists, or add ${system} to the catalog.`,
    },
  };
}

/** See no-domain.md. */
export const noDomain = defineRule({
  id: 'no-domain',
  family: 'ownership',
  title: 'It belongs to no business domain',
  severity: 'info',
  preset: 'recommended',
  needs: ['domains'],
  options: {},
  subjects: ownedEntities,
  createCheck:
    ({ snapshot }) =>
    entity =>
      entity.domain
        ? pass([{ path: 'domain', value: entity.domain }])
        : finding(describe(snapshot, entity)),
});
