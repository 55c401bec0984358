import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import { DomainDecisions } from '@pillars/plugin-ownership-common';
import { useLanguage } from '../../shared/useLanguage';
import { DecisionsState, searchOf } from '../decisionsState';
import { DecisionsT, decisionsTexts } from '../texts';
import { useDecisionWords } from '../words/useDecisionWords';
import styles from './map.module.css';
import { Gaps, gapsOf, MapRow } from './mapRows';

/** How many cells stand like this, as a link that lights them where there are any. */
const Count = (props: {
  of: 'missing' | 'overlapping' | 'expired';
  gaps: Gaps;
  state: DecisionsState;
}) => {
  const { of, gaps, state } = props;
  const { t } = useTranslationRef(decisionsTexts);
  const text = t(`summary.${of}`, { count: gaps[of] });
  return gaps[of] ? (
    <Link href={searchOf({ ...state, show: of })}>{text}</Link>
  ) : (
    <>{text}</>
  );
};

/** What is wrong, of what must be decided, and of all. */
function wrongIn(gaps: Gaps, state: DecisionsState, t: DecisionsT) {
  const given = { gaps, state };
  const all = t('summary.all', {
    cells: t('map.cells', { count: gaps.cells }),
    overlapping: <Count of="overlapping" {...given} />,
    expired: <Count of="expired" {...given} />,
  });
  return gaps.required > 0
    ? t('summary.required', {
        cells: t('map.cells', { count: gaps.required }),
        missing: <Count of="missing" {...given} />,
        all,
      })
    : all;
}

/** Which cells alone are lit, and the way back. */
const Lit = ({ state }: { state: DecisionsState }) => {
  const { t } = useTranslationRef(decisionsTexts);
  const language = useLanguage();
  const { cell } = useDecisionWords();
  return state.show ? (
    <>
      {t('summary.lit', {
        state: cell[state.show].label.toLocaleLowerCase(language),
      })}{' '}
      <Link href={searchOf({ ...state, show: undefined })}>
        {t('summary.lightAll')}
      </Link>
    </>
  ) : null;
};

/** How many cells of the map are wrong, with links that show which. */
export const Summary = (props: {
  rows: readonly MapRow[];
  columns: readonly DomainDecisions[];
  /** Of all domains. */
  total: number;
  state: DecisionsState;
}) => {
  const { rows, columns, total, state } = props;
  const { t } = useTranslationRef(decisionsTexts);
  const summary = wrongIn(gapsOf(rows, columns), state, t);
  return (
    <Text as="p" className={styles.summary}>
      {columns.length < total
        ? t('summary.onPage', { count: columns.length, summary })
        : summary}{' '}
      <Lit state={state} />
    </Text>
  );
};
