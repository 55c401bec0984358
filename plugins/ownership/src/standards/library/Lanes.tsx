import { Button, Text } from '@backstage/ui';
import {
  STANDARD_STATUSES,
  StandardItem,
} from '@pillars/plugin-ownership-common';
import { useId, useState } from 'react';
import { StatusChip } from '../../shared/Chip';
import { STATUS } from '../../shared/words';
import styles from './library.module.css';
import { StandardCard } from './StandardCard';

const MOST_SHOWN = 12;

const Lane = (props: {
  status: StandardItem['status'];
  items: StandardItem[];
}) => {
  const { status, items } = props;
  const [all, setAll] = useState(false);
  const id = useId();
  const left = items.length - MOST_SHOWN;
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
          {STATUS[status].means}
        </Text>
      </div>
      <ul className={styles.cards}>
        {items.slice(0, all ? undefined : MOST_SHOWN).map(item => (
          <li key={item.ref}>
            <StandardCard item={item} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          variant="tertiary"
          size="small"
          aria-expanded={all}
          onPress={() => setAll(!all)}
        >
          {all ? 'Show fewer' : `Show ${left} more`}
        </Button>
      )}
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
