import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Skeleton, VisuallyHidden } from '@backstage/ui';
import { STANDARD_STATUSES } from '@pillars/plugin-ownership-common';
import styles from './library.module.css';
import { libraryTexts } from './texts';

/** Lanes that wait for their standards. */
export const LibrarySkeleton = () => {
  const { t } = useTranslationRef(libraryTexts);
  return (
    <div className={styles.lanes} role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {STANDARD_STATUSES.map(status => (
        <div key={status} className={styles.lane} aria-hidden>
          <Skeleton width="60%" height={24} />
          <Skeleton width="100%" height={120} />
          <Skeleton width="100%" height={120} />
        </div>
      ))}
    </div>
  );
};
