import { Flex, Text } from '@backstage/ui';
import { StandardItem } from '@pillars/plugin-ownership-common';
import { AdoptionBar } from '../shared/AdoptionBar';
import { dayInWords, timelyDays } from './days';
import { inFigures, shareOf } from './figures';
import styles from './standards.module.css';

/** How far the MUSTs of a standard have come. */
export const Musts = ({ item }: { item: StandardItem }) => {
  const share = shareOf(item.musts);
  return share.of ? (
    <Flex direction="column" gap="1">
      <AdoptionBar label="MUSTs" counts={item.musts} />
      <Text variant="body-small">MUSTs: {inFigures(share)}</Text>
    </Flex>
  ) : (
    <Text variant="body-small" color="secondary">
      {item.entities ? 'No MUST' : 'Nothing is bound today'}
    </Text>
  );
};

/** The dates that matter today, with a mark on what is overdue. */
export const Days = ({ item }: { item: StandardItem }) => {
  const days = timelyDays(item);
  return days.length ? (
    <ul className={styles.days}>
      {days.map(({ label, day, isOverdue }) => (
        <li key={label} data-overdue={isOverdue || undefined}>
          {isOverdue && <span aria-hidden>⚠ </span>}
          {label}: {dayInWords(day)}
        </li>
      ))}
    </ul>
  ) : null;
};
