import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { DecisionAnswer } from '@pillars/plugin-ownership-common';
import { ReactNode } from 'react';
import { useShowMore } from '../../shared/useShowMore';
import { KnownRef, RefText } from '../KnownRefs';
import { decisionsTexts } from '../texts';
import styles from './answer.module.css';
import { isWithheld } from './isWithheld';

const MOST_SHOWN = 10;

const Parties = (props: {
  title: string;
  /** Each with why, where that is known. */
  parties: readonly ReactNode[];
  /** Whether whom a scope names is not for the reader to see. */
  isHidden: boolean;
}) => {
  const { title, parties, isHidden } = props;
  const { t } = useTranslationRef(decisionsTexts);
  const { shown, more } = useShowMore(parties, MOST_SHOWN);
  return (
    <>
      <Text as="h3" weight="bold">
        {title}
      </Text>
      {parties.length ? (
        <ul className={styles.list} aria-label={title}>
          {shown.map((party, index) => (
            // One may veto on several grounds.
            // eslint-disable-next-line react/no-array-index-key
            <li key={index}>{party}</li>
          ))}
        </ul>
      ) : (
        <Text as="p" color="secondary">
          {t(isHidden ? 'heard.withheld' : 'heard.nobody')}
        </Text>
      )}
      {more}
    </>
  );
};

/** Who is asked before, who is told after, and who may stop it. */
export const Heard = ({ answer }: { answer: DecisionAnswer }) => {
  const { t } = useTranslationRef(decisionsTexts);
  const isHidden = isWithheld(answer);
  const asked = answer.consulted.map(({ ref, reason }) => (
    <>
      <KnownRef entityRef={ref} /> <RefText text={reason} />
    </>
  ));
  const told = answer.informed.map(ref => <KnownRef entityRef={ref} />);
  const vetoes = answer.vetoes.map(({ by, grounds }) => {
    const party = <KnownRef entityRef={by} />;
    return grounds
      ? t('heard.vetoOn', { party, grounds })
      : t('heard.vetoOnAny', { party });
  });
  return (
    <>
      <Parties title={t('heard.before')} parties={asked} isHidden={isHidden} />
      <Parties title={t('heard.after')} parties={told} isHidden={isHidden} />
      <Parties title={t('heard.veto')} parties={vetoes} isHidden={isHidden} />
    </>
  );
};
