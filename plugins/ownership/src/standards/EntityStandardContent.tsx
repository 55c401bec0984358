import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import styles from './EntityStandardContent.module.css';
import { StandardView } from './StandardView';

/** The standard of this page of the catalog. */
export const EntityStandardContent = () => {
  const ref = stringifyEntityRef(useEntity().entity);
  return (
    <div className={styles.content}>
      <StandardView key={ref} standard={ref} isEmbedded />
    </div>
  );
};
