import { parseEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Cell,
  CellText,
  ColumnConfig,
  Flex,
  SortState,
  Table,
  TableItem,
  Text,
  useBreakpoint,
} from '@backstage/ui';
import { FindingItem } from '@pillars/plugin-ownership-common';
import { SeverityChip } from '../shared/Chip';
import { RefLink } from '../shared/RefLink';
import { useWording } from '../shared/useWording';
import { useWords } from '../shared/useWords';
import { FindingListState, FindingSort } from './findingState';
import styles from './FindingTable.module.css';
import { FindingsT, findingsTexts } from './texts';

type Row = FindingItem & TableItem;

/** The rule, and what people say of the finding. */
function about(t: FindingsT, finding: FindingItem): string {
  const { rule, waiver, confirmation, disputes } = finding;
  return [
    rule,
    waiver && t('row.waived', { day: waiver.expiresOn ?? '' }),
    confirmation && t('row.confirmed'),
    disputes && t('row.disputed', { people: String(disputes) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function useColumns(): ColumnConfig<Row>[] {
  const { t } = useTranslationRef(findingsTexts);
  const words = useWords();
  const { down } = useBreakpoint();
  return [
    {
      id: 'severity' satisfies FindingSort,
      label: t('column.severity'),
      defaultWidth: 148,
      isSortable: true,
      cell: item => (
        <Cell>
          <SeverityChip severity={item.severity} />
        </Cell>
      ),
    },
    {
      id: 'rule' satisfies FindingSort,
      label: t('column.rule'),
      isRowHeader: true,
      defaultWidth: '2fr',
      isSortable: true,
      cell: item => (
        <Cell>
          <Flex direction="column" gap="0.5">
            <Text className={styles.message}>{item.message}</Text>
            <Text variant="body-small" color="secondary">
              {about(t, item)}
            </Text>
          </Flex>
        </Cell>
      ),
    },
    {
      id: 'subject' satisfies FindingSort,
      label: t('column.subject'),
      defaultWidth: '1fr',
      isSortable: true,
      cell: item => (
        <Cell>
          <Flex direction="column" gap="0.5">
            <RefLink entityRef={item.subject} />
            <Text variant="body-small" color="secondary">
              {parseEntityRef(item.subject).kind}
            </Text>
          </Flex>
        </Cell>
      ),
    },
    {
      id: 'accountable',
      label: t('column.accountable'),
      defaultWidth: '1fr',
      isHidden: down('md'),
      cell: item =>
        item.accountable ? (
          <Cell>
            <RefLink entityRef={item.accountable} />
          </Cell>
        ) : (
          <CellText title={words.nobody} />
        ),
    },
    {
      id: 'openedAt' satisfies FindingSort,
      label: t('column.openedAt'),
      defaultWidth: 144,
      isSortable: true,
      isHidden: down('lg'),
      cell: item => <CellText title={words.ago(item.openedAt)} />,
    },
  ];
}

/** One page of findings. */
export const FindingTable = (props: {
  items: FindingItem[];
  state: FindingListState;
  isStale: boolean;
  update: (change: Partial<FindingListState>) => void;
}) => {
  const { items, state, isStale, update } = props;
  const wording = useWording();
  const sort: SortState = {
    descriptor: {
      column: state.sort,
      direction: state.order === 'asc' ? 'ascending' : 'descending',
    },
    onSortChange: ({ column, direction }) =>
      update({
        sort: column as FindingSort,
        order: direction === 'ascending' ? 'asc' : 'desc',
      }),
  };
  return (
    <Table
      columnConfig={useColumns()}
      data={items.map(item => ({
        ...wording.finding(item),
        id: item.fingerprint,
      }))}
      isStale={isStale}
      pagination={{ type: 'none' }}
      sort={sort}
      rowConfig={{ onClick: item => update({ open: item.fingerprint }) }}
    />
  );
};
