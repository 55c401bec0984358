import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { Clause, clauseOf } from './clauses';
import styles from './Predicate.module.css';
import { SharedT, sharedTexts } from './texts';
import { useWords } from './useWords';

const isFlat = (clause: Clause): boolean =>
  typeof clause === 'string' ||
  (clause.join === 'all' && clause.parts.every(one => typeof one === 'string'));

/** Says in one line what needs no list. */
const inLine = (clause: Clause, t: SharedT): string =>
  typeof clause === 'string'
    ? clause
    : clause.parts.join(` ${t('clause.and')} `);

const Nested = ({ clause, t }: { clause: Clause; t: SharedT }) =>
  isFlat(clause) || typeof clause === 'string' ? (
    <span className={styles.clause}>{inLine(clause, t)}</span>
  ) : (
    <>
      {t(`clause.${clause.join}`)}
      <ul className={styles.clauses}>
        {clause.parts.map((part, index) => (
          <li key={index}>
            <Nested clause={part} t={t} />
          </li>
        ))}
      </ul>
    </>
  );

/** A filter predicate as one would say it; how it is written on hover. */
export const Predicate = ({ predicate }: { predicate: unknown }) => {
  const { t } = useTranslationRef(sharedTexts);
  const { anyOf } = useWords();
  const clause = useMemo(
    () => clauseOf(predicate, { t, anyOf }),
    [predicate, t, anyOf],
  );
  return (
    <span title={JSON.stringify(predicate).slice(0, 1000)}>
      <Nested clause={clause} t={t} />
    </span>
  );
};
