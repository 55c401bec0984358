import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Overlay } from '../overlay/types';
import { reviewEntities } from '../review';
import { AnyRule } from '../rules/Rule';
import { OwnershipSettings } from '../settings/types';
import { createSnapshot } from '../snapshot';
import {
  AdoptionMatrix,
  changeOf,
  matrixOf,
  readAdoption,
  RevisionChange,
  textOf,
} from '../standards';
import { withChanges } from './withChanges';

/**
 * What a standard would be once it is merged.
 *
 * @public
 */
export interface StandardPreview {
  /** How far it would have come on its first day. */
  adoption: AdoptionMatrix;
  /**
   * How its text differs from what is there for the reader; undefined where it
   * says the same.
   */
  change?: RevisionChange;
}

/**
 * Lays a standard over a catalog, and says how far it would have come there.
 *
 * @param entities - the catalog as it is: as served, or as files hold it
 * @param proposed - the standard; it may be there already
 * @param options.now - milliseconds since 1970
 * @param options.isVisible - whether whoever asks may see an entity
 * @returns undefined for what is no standard
 * @throws InputError for settings that name an unknown rule or option
 * @public
 */
export function previewStandard(
  entities: readonly Entity[],
  proposed: Entity,
  options: {
    rules: readonly AnyRule[];
    settings: OwnershipSettings;
    overlay: Overlay;
    now: number;
    isVisible?: (ref: string) => boolean;
  },
): StandardPreview | undefined {
  const { settings, isVisible = () => true } = options;
  const ref = stringifyEntityRef(proposed);
  const changes = { upsert: [proposed], remove: [] };
  const { snapshot, review, findings } = reviewEntities(
    withChanges(entities, changes),
    options,
  );
  const reading = readAdoption(snapshot, review, findings).find(
    ({ standard }) => standard.ref === ref,
  );
  if (!reading) {
    return undefined;
  }
  // Whether there is one that the reader may not see is not told either.
  const former = createSnapshot(
    entities.filter(one => stringifyEntityRef(one) === ref && isVisible(ref)),
    settings,
  ).standards[0];
  const visible = {
    ...reading,
    entities: reading.entities.filter(({ entity }) => isVisible(entity.ref)),
  };
  return {
    adoption: matrixOf(visible, snapshot.accountableFor),
    change: changeOf(former && textOf(former), textOf(reading.standard)),
  };
}
