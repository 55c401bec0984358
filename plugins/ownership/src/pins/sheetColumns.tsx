import {
  DomainCounts,
  PinAgendaItem,
  PinChangeItem,
} from '@pillars/plugin-ownership-common';
import { usePaths } from '../shared/usePaths';
import { PinWords } from './createPinWords';
import { allEvidence, nameOf, reasonsInWords } from './inWords';
import styles from './sheet.module.css';
import { SheetColumn } from './SheetTable';

const Name = ({ item }: { item: Pick<PinAgendaItem, 'ref' | 'title'> }) => (
  <a href={usePaths().review({ open: item.ref })}>{nameOf(item)}</a>
);

/** A sentence, and what anybody can check. */
const Why = ({ item }: { item: PinAgendaItem }) => (
  <>
    {reasonsInWords(item)}
    <div className={styles.evidence}>{allEvidence(item)}</div>
  </>
);

type Columns<T> = (words: PinWords) => ReadonlyArray<SheetColumn<T>>;

/** Of what is orphaned, with what is decided about it. */
export const orphanColumns: Columns<PinAgendaItem> = words => {
  const { t } = words;
  return [
    [t('column.what'), item => <Name item={item} />, 16],
    [t('column.tier'), item => item.tier, 6],
    [t('column.why'), item => <Why item={item} />],
    [t('column.owner'), words.owners, 16],
    [t('column.could'), words.suggestion],
    [t('column.outcome'), item => words.decided(item.outcome), 20],
  ];
};

/** Of what else needs something. */
export const shortColumns: Columns<PinAgendaItem> = words => {
  const { t } = words;
  return [
    [t('column.what'), item => <Name item={item} />, 20],
    [t('column.domain'), item => words.domain(item.domain), 14],
    [t('column.tier'), item => item.tier, 6],
    [t('column.owner'), words.owners, 20],
    [t('column.why'), item => <Why item={item} />],
  ];
};

export const changeColumns: Columns<PinChangeItem> = words => {
  const { t, change } = words;
  return [
    [t('column.what'), item => <Name item={item} />],
    [t('column.domain'), item => words.domain(item.domain)],
    [t('column.change'), item => change[item.change].label],
    [t('column.outcomeBefore'), words.ended],
  ];
};

/** Coverage, a row for each domain. */
export const domainColumns: Columns<DomainCounts & { ref: string }> = words => {
  const { ownership, run } = words.shared;
  return [
    [words.t('column.domain'), row => words.domain(row.domain)],
    ...(['orphaned', 'atRisk', 'owned'] as const).map(
      (one): SheetColumn<DomainCounts> => [
        ownership[one].label,
        row => row.ownership[one],
      ],
    ),
    ...(['contradicted', 'undeclared'] as const).map(
      (one): SheetColumn<DomainCounts> => [run[one].label, row => row.run[one]],
    ),
  ];
};
