import { StandardItem } from '@pillars/plugin-ownership-common';
import { timelyDays, whenInWords } from '../days';
import styles from './library.module.css';

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
