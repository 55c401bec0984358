import { Text } from '@backstage/ui';
import {
  DecisionAnswer,
  DecisionCandidate,
} from '@pillars/plugin-ownership-common';
import { KnownRef, RefText } from '../KnownRefs';
import styles from './answer.module.css';
import { isWithheld } from './isWithheld';

const Candidate = ({ scope, reason }: DecisionCandidate) => (
  <>
    <KnownRef entityRef={scope} /> <RefText text={reason} />
  </>
);

/** The scopes that were looked at: those that apply by rank, then those that nearly do. */
export const Reasoning = ({ answer }: { answer: DecisionAnswer }) => {
  const apply = answer.candidates.filter(one => one.applies);
  const others = answer.candidates.filter(one => !one.applies);
  return (
    <>
      <Text as="h3" weight="bold">
        Scopes that apply, the most specific first
      </Text>
      {apply.length ? (
        <ol className={styles.list} aria-label="Scopes that apply">
          {apply.map(one => (
            // Equally specific scopes share a number.
            <li key={one.scope} value={one.rank}>
              <Candidate {...one} />
            </li>
          ))}
        </ol>
      ) : (
        <Text as="p" color="secondary">
          {isWithheld(answer) ? 'Withheld.' : 'None.'}
        </Text>
      )}
      {others.length > 0 && (
        <>
          <Text as="h3" weight="bold">
            Scopes that nearly apply
          </Text>
          <ul className={styles.list} aria-label="Scopes that nearly apply">
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
