import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { PastReview as Missed } from '@pillars/plugin-ownership-common';
import { useShowMore } from '../../shared/useShowMore';
import { useWords } from '../../shared/useWords';
import { KnownRef, KnownRefs } from '../KnownRefs';
import { decisionsTexts } from '../texts';
import styles from './cell.module.css';

const MOST_SHOWN = 10;

/** The scopes whose review was due, since when, and whom to ask about them. */
export const PastReview = ({ missed }: { missed: readonly Missed[] }) => {
  const { t } = useTranslationRef(decisionsTexts);
  const { inDays } = useWords();
  const { shown, more } = useShowMore(missed, MOST_SHOWN);
  return missed.length ? (
    <KnownRefs refs={shown.flatMap(one => [one.scope, one.decider])}>
      <Text as="p">{t('toDo.review', { field: <code>reviewBy</code> })}</Text>
      <ul className={styles.list} aria-label={t('toDo.past.label')}>
        {shown.map(({ scope, reviewBy, decider }) => (
          <li key={scope}>
            {t('toDo.past.scope', {
              scope: <KnownRef entityRef={scope} />,
              day: reviewBy,
              ago: inDays(reviewBy),
              decider: <KnownRef entityRef={decider} />,
            })}
          </li>
        ))}
      </ul>
      {more}
    </KnownRefs>
  ) : (
    <Text as="p" color="secondary">
      {t('toDo.past.withheld')}
    </Text>
  );
};
