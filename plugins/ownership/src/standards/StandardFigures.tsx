import { Flex, Text } from '@backstage/ui';
import { StandardItem } from '@pillars/plugin-ownership-common';
import { AdoptionBar } from '../shared/AdoptionBar';
import { timelyDays, whenInWords } from './days';
import { entities, inFigures } from './figures';
import { BINDS } from './phases';
import styles from './standards.module.css';

/** How far the MUSTs of a standard have come. */
export const Musts = ({ item }: { item: StandardItem }) => {
  const { musts } = item;
  return Object.values(musts).some(Boolean) ? (
    <Flex direction="column" gap="1">
      <AdoptionBar label="MUSTs" counts={musts} />
      <Text variant="body-small">MUSTs: {inFigures(musts)}</Text>
    </Flex>
  ) : null;
};

/** How much a standard is about today. */
export const Binds = ({ item }: { item: StandardItem }) => (
  <Text variant="body-small" color="secondary">
    {item.entities
      ? `${BINDS[item.phase]} ${entities(item.entities)}`
      : 'Matches nothing in the catalog today'}
  </Text>
);

/** The dates that matter today, with a mark on what is overdue. */
export const Days = ({ item }: { item: StandardItem }) => {
  const days = timelyDays(item);
  return days.length ? (
    <ul className={styles.days}>
      {days.map(({ label, day, isOverdue }) => (
        <li key={label} data-overdue={isOverdue || undefined}>
          {isOverdue && <span aria-hidden>⚠ </span>}
          {label} <time className={styles.day}>{day}</time>
          {whenInWords(day)}
        </li>
      ))}
    </ul>
  ) : null;
};
