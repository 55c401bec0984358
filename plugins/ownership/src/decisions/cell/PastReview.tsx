import { Text } from '@backstage/ui';
import { PastReview as Missed } from '@pillars/plugin-ownership-common';
import { useShowMore } from '../../shared/useShowMore';
import { inDays } from '../../shared/words';
import { KnownRef, KnownRefs } from '../KnownRefs';
import styles from './cell.module.css';

const MOST_SHOWN = 10;

/** The scopes whose review was due, since when, and whom to ask about them. */
export const PastReview = ({ missed }: { missed: readonly Missed[] }) => {
  const { shown, more } = useShowMore(missed, MOST_SHOWN);
  return missed.length ? (
    <KnownRefs refs={shown.flatMap(one => [one.scope, one.decider])}>
      <Text as="p">
        Ask whether it still holds, and set a new <code>reviewBy</code>.
      </Text>
      <ul className={styles.list} aria-label="Past their review">
        {shown.map(({ scope, reviewBy, decider }) => (
          <li key={scope}>
            <KnownRef entityRef={scope} />
            {` was to be reviewed by ${reviewBy}, ${inDays(reviewBy)}; ask `}
            <KnownRef entityRef={decider} />
          </li>
        ))}
      </ul>
      {more}
    </KnownRefs>
  ) : (
    <Text as="p" color="secondary">
      You may not see the scope whose review was due.
    </Text>
  );
};
