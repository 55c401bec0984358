import {
  Overlay,
  OwnershipSettings,
  reviewEntities,
  rules,
} from '@pillars/plugin-ownership-common';
import { Catalog } from '../reader/types';

/** Reviews what files hold, and marks what people say about the findings. */
export const reviewCatalog = (
  { entities }: Pick<Catalog, 'entities'>,
  options: { settings: OwnershipSettings; overlay: Overlay; now: number },
) =>
  reviewEntities(
    entities.map(one => one.entity),
    { ...options, rules },
  );
