import { OwnedEntity, Snapshot } from '../../snapshot';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { ownedEntities } from '../subjects';

const say = saying({
  messages: {
    system: 'It is a system that leads to no domain.',
    noSystem: 'It is part of no system, and so of no domain.',
    systemWithoutDomain: 'Its system {{system}} leads to no domain.',
    unknownSystem: 'Its system {{system}} does not exist in the catalog.',
  },
  fixes: {
    nameDomain: 'Name the business domain in spec.domain.',
    nameSystem: 'Name the system that it is part of in spec.system.',
    nameDomainOfSystem:
      'Name the business domain in spec.domain of {{system}}.',
    addSystem: 'Name a system that exists, or add {{system}} to the catalog.',
  },
  labels: { domain: 'domain' },
});

function describe(snapshot: Snapshot, entity: OwnedEntity) {
  const { system, ref } = entity;
  if (system === ref) {
    const value = entity.entity.spec?.domain ?? null;
    return say.finding({
      messageId: 'system',
      params: {},
      evidence: [{ path: 'spec.domain', value }],
      fix: { fixId: 'nameDomain' },
    });
  }
  if (!system) {
    return say.finding({
      messageId: 'noSystem',
      params: {},
      evidence: [{ path: 'spec.system', value: null }],
      fix: { fixId: 'nameSystem' },
    });
  }
  const exists = snapshot.get(system) !== undefined;
  return say.finding({
    messageId: exists ? 'systemWithoutDomain' : 'unknownSystem',
    params: { system },
    evidence: [{ path: 'spec.system', value: system }],
    fix: { fixId: exists ? 'nameDomainOfSystem' : 'addSystem' },
  });
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
  texts: say.texts,
  subjects: ownedEntities,
  createCheck:
    ({ snapshot }) =>
    entity =>
      entity.domain
        ? pass([{ path: say.label('domain'), value: entity.domain }])
        : describe(snapshot, entity),
});
