import { Evidence } from '../../findings';
import { OwnedEntity } from '../../snapshot';

/** What an entity says of its owner, as it is written where it is written. */
export function ownerEvidence(entity: OwnedEntity): Evidence[] {
  if (entity.owners.length > 1) {
    return entity.owners.map(owner => ({
      path: 'relations.ownedBy',
      value: owner.ref,
    }));
  }
  return [{ path: 'spec.owner', value: entity.statedOwner ?? null }];
}
