import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import {
  DecidedAlike,
  DecisionCellAnswer,
} from '@pillars/plugin-ownership-common';
import { ReactElement } from 'react';
import { shortRef } from '../../shared/words';
import { DecisionsState, searchOf } from '../decisionsState';
import { Enumeration } from '../Enumeration';
import { KnownRef, KnownRefs } from '../KnownRefs';
import { decisionsTexts } from '../texts';
import styles from './cell.module.css';

/** Who is named against whom. */
const Sides = ({ conflict }: Pick<DecidedAlike, 'conflict'>) => {
  const { t } = useTranslationRef(decisionsTexts);
  return (
    <Enumeration
      items={conflict.map(({ decider, scope }) =>
        t('inside.side', {
          decider: <KnownRef entityRef={decider} />,
          scope: <KnownRef entityRef={scope} />,
        }),
      )}
    />
  );
};

/** Who decides about how many things. */
const Alike = (props: { alike: DecidedAlike; example: ReactElement }) => {
  const { alike, example } = props;
  const { decider, scope, conflict, withheld, entities: count } = alike;
  const { t } = useTranslationRef(decisionsTexts);
  if (decider && scope) {
    return t('inside.decided', {
      decider: <KnownRef entityRef={decider} />,
      scope: <KnownRef entityRef={scope} />,
      count,
      example,
    });
  }
  if (withheld) {
    return t('inside.withheld', { count, example });
  }
  const sides = <Sides conflict={conflict} />;
  return conflict.length
    ? t('inside.conflict', { sides, count, example })
    : t('inside.nobody', { count, example });
};

const refsIn = (inside: readonly DecidedAlike[]) => [
  ...new Set(
    inside.flatMap(({ decider, scope, conflict }) => [
      ...(decider && scope ? [decider, scope] : []),
      ...conflict.flatMap(one => [one.scope, one.decider]),
    ]),
  ),
];

/** Who decides about how many of the things of a domain, with the question about one of them. */
export const Inside = (props: {
  answer: DecisionCellAnswer;
  state: DecisionsState;
}) => {
  const { answer, state } = props;
  const { t } = useTranslationRef(decisionsTexts);
  const { inside, cell } = answer;
  const ask = (entity: string) =>
    searchOf({
      ...state,
      cell: undefined,
      question: { entity, decision: cell.decision },
    });
  return (
    <section>
      <h3 className={styles.heading}>{t('inside.title')}</h3>
      {inside.length ? (
        <KnownRefs refs={refsIn(inside)}>
          <ul className={styles.list} aria-label={t('inside.title')}>
            {inside.map(alike => (
              <li key={alike.example}>
                <Alike
                  alike={alike}
                  example={
                    <Link href={ask(alike.example)} className={styles.ref}>
                      {shortRef(alike.example)}
                    </Link>
                  }
                />
              </li>
            ))}
          </ul>
        </KnownRefs>
      ) : (
        <Text as="p" color="secondary">
          {t('inside.none')}
        </Text>
      )}
    </section>
  );
};
