import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { StandardItem } from '@pillars/plugin-ownership-common';
import { useWords } from '../../shared/useWords';
import { timelyDays, whenInWords } from '../days';
import styles from './library.module.css';
import { libraryTexts } from './texts';

/** A date, with how far it is. */
const Day = ({ day }: { day: string }) => (
  <>
    <time className={styles.day}>{day}</time>
    {whenInWords(useWords(), day)}
  </>
);

/** The dates that matter today, with a mark on what is overdue. */
export const Days = ({ item }: { item: StandardItem }) => {
  const { t } = useTranslationRef(libraryTexts);
  const days = timelyDays(item);
  return days.length ? (
    <ul className={styles.days}>
      {days.map(({ kind, day, isOverdue }) => (
        <li key={kind} data-overdue={isOverdue || undefined}>
          {isOverdue && <span aria-hidden>⚠ </span>}
          {t(`day.${kind}`, { day: <Day day={day} /> })}
        </li>
      ))}
    </ul>
  ) : null;
};
