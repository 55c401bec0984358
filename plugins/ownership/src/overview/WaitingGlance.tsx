import { Skeleton } from '@backstage/ui';
import { Waiting } from '../shared/Waiting';
import styles from './overview.module.css';

/** Where the figures will stand. */
export const WaitingGlance = () => (
  <Waiting>
    <div className={styles.glance}>
      <Skeleton width="100%" height={32} />
      {[272, 272].map((height, index) => (
        // eslint-disable-next-line react/no-array-index-key
        <div key={index} className={styles.cards}>
          <Skeleton width="100%" height={height} />
          <Skeleton width="100%" height={height} />
        </div>
      ))}
      <Skeleton width="100%" height={280} />
    </div>
  </Waiting>
);
