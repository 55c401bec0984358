import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import {
  DecisionAnswer,
  DecisionCandidate,
} from '@pillars/plugin-ownership-common';
import { KnownRef, RefText } from '../KnownRefs';
import { decisionsTexts } from '../texts';
import styles from './answer.module.css';
import { isWithheld } from './isWithheld';

const Candidate = ({ scope, reason }: DecisionCandidate) => (
  <>
    <KnownRef entityRef={scope} /> <RefText text={reason} />
  </>
);

/** The scopes that were looked at: those that apply by rank, then those that nearly do. */
export const Reasoning = ({ answer }: { answer: DecisionAnswer }) => {
  const { t } = useTranslationRef(decisionsTexts);
  const apply = answer.candidates.filter(one => one.applies);
  const others = answer.candidates.filter(one => !one.applies);
  return (
    <>
      <Text as="h3" weight="bold">
        {t('reasoning.apply.title')}
      </Text>
      {apply.length ? (
        <ol className={styles.list} aria-label={t('reasoning.apply.label')}>
          {apply.map(one => (
            // Equally specific scopes share a number.
            <li key={one.scope} value={one.rank}>
              <Candidate {...one} />
            </li>
          ))}
        </ol>
      ) : (
        <Text as="p" color="secondary">
          {t(
            isWithheld(answer)
              ? 'reasoning.apply.withheld'
              : 'reasoning.apply.none',
          )}
        </Text>
      )}
      {others.length > 0 && (
        <>
          <Text as="h3" weight="bold">
            {t('reasoning.nearly')}
          </Text>
          <ul className={styles.list} aria-label={t('reasoning.nearly')}>
            {others.map(one => (
              <li key={one.scope}>
                <Candidate {...one} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};
