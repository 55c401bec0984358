import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { StandardView } from './StandardView';

/** The standard of this page of the catalog. */
export const EntityStandardContent = () => {
  const ref = stringifyEntityRef(useEntity().entity);
  return <StandardView key={ref} standard={ref} isEmbedded />;
};
