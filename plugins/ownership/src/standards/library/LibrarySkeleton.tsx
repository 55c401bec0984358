import { Skeleton, VisuallyHidden } from '@backstage/ui';
import { STANDARD_STATUSES } from '@pillars/plugin-ownership-common';
import styles from './library.module.css';

/** Lanes that wait for their standards. */
export const LibrarySkeleton = () => (
  <div className={styles.lanes} role="status">
    <VisuallyHidden>Loading the standards</VisuallyHidden>
    {STANDARD_STATUSES.map(status => (
      <div key={status} className={styles.lane} aria-hidden>
        <Skeleton width="60%" height={24} />
        <Skeleton width="100%" height={120} />
        <Skeleton width="100%" height={120} />
      </div>
    ))}
  </div>
);
