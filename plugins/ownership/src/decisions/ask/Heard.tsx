import { Text } from '@backstage/ui';
import { DecisionAnswer } from '@pillars/plugin-ownership-common';
import { ReactNode } from 'react';
import { useShowMore } from '../../shared/useShowMore';
import { KnownRef, RefText } from '../KnownRefs';
import styles from './answer.module.css';
import { isWithheld } from './isWithheld';

const MOST_SHOWN = 10;

interface Party {
  ref: string;
  /** A clause whose subject it is. */
  why?: ReactNode;
}

const Parties = (props: {
  title: string;
  parties: readonly Party[];
  /** Whether whom a scope names is not for the reader to see. */
  isHidden: boolean;
}) => {
  const { title, parties, isHidden } = props;
  const { shown, more } = useShowMore(parties, MOST_SHOWN);
  return (
    <>
      <Text as="h3" weight="bold">
        {title}
      </Text>
      {parties.length ? (
        <ul className={styles.list} aria-label={title}>
          {shown.map(({ ref, why }, index) => (
            // One may veto on several grounds.
            // eslint-disable-next-line react/no-array-index-key
            <li key={`${ref} ${index}`}>
              <KnownRef entityRef={ref} /> {why}
            </li>
          ))}
        </ul>
      ) : (
        <Text as="p" color="secondary">
          {isHidden ? 'Withheld.' : 'Nobody.'}
        </Text>
      )}
      {more}
    </>
  );
};

/** Who is asked before, who is told after, and who may stop it. */
export const Heard = ({ answer }: { answer: DecisionAnswer }) => {
  const isHidden = isWithheld(answer);
  return (
    <>
      <Parties
        title="Asked before"
        parties={answer.consulted.map(({ ref, reason }) => ({
          ref,
          why: <RefText text={reason} />,
        }))}
        isHidden={isHidden}
      />
      <Parties
        title="Told after"
        parties={answer.informed.map(ref => ({ ref }))}
        isHidden={isHidden}
      />
      <Parties
        title="May veto it"
        parties={answer.vetoes.map(({ by, grounds }) => ({
          ref: by,
          why: grounds ? `on these grounds: ${grounds}` : 'on any grounds',
        }))}
        isHidden={isHidden}
      />
    </>
  );
};
