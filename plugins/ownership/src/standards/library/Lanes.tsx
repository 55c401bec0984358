import { Text } from '@backstage/ui';
import {
  STANDARD_STATUSES,
  StandardItem,
} from '@pillars/plugin-ownership-common';
import { useId } from 'react';
import { useShowMore } from '../../shared/useShowMore';
import { StatusChip } from '../../shared/Chip';
import { useWords } from '../../shared/useWords';
import styles from './library.module.css';
import { StandardCard } from './StandardCard';

const MOST_SHOWN = 12;

const Lane = (props: {
  status: StandardItem['status'];
  items: StandardItem[];
}) => {
  const { status, items } = props;
  const { shown, more } = useShowMore(items, MOST_SHOWN);
  const id = useId();
  const { means } = useWords().status[status];
  return (
    <section className={styles.lane} aria-labelledby={id}>
      <div className={styles.laneHead}>
        <h3 id={id} className={styles.laneTitle}>
          <StatusChip status={status} />{' '}
          <Text variant="body-small" color="secondary">
            {items.length}
          </Text>
        </h3>
        <Text variant="body-small" color="secondary">
          {means}
        </Text>
      </div>
      <ul className={styles.cards}>
        {shown.map(item => (
          <li key={item.ref}>
            <StandardCard item={item} />
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
};

/** Standards on their way, from proposed to retired. */
export const Lanes = (props: {
  items: StandardItem[];
  /** Those that are asked for; all, where there are none. */
  statuses: readonly string[];
}) => {
  const { items, statuses } = props;
  return (
    <div className={styles.lanes}>
      {STANDARD_STATUSES.filter(
        status => !statuses.length || statuses.includes(status),
      ).map(status => (
        <Lane
          key={status}
          status={status}
          items={items.filter(item => item.status === status)}
        />
      ))}
    </div>
  );
};
