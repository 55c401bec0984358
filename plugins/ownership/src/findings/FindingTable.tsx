import { parseEntityRef } from '@backstage/catalog-model';
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
import { ago } from '../shared/words';
import { FindingListState, FindingSort } from './findingState';

type Row = FindingItem & TableItem;

/** The rule, and what people say of the finding. */
function about({ rule, waiver, confirmation, disputes }: FindingItem): string {
  return [
    rule,
    waiver && `waived until ${waiver.expiresOn}`,
    confirmation && 'confirmed',
    disputes && `disputed by ${disputes}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

function useColumns(): ColumnConfig<Row>[] {
  const { down } = useBreakpoint();
  return [
    {
      id: 'severity' satisfies FindingSort,
      label: 'Severity',
      defaultWidth: 124,
      isSortable: true,
      cell: item => (
        <Cell>
          <SeverityChip severity={item.severity} />
        </Cell>
      ),
    },
    {
      id: 'rule' satisfies FindingSort,
      label: 'What is wrong',
      isRowHeader: true,
      defaultWidth: '2fr',
      isSortable: true,
      cell: item => (
        <Cell>
          <Flex direction="column" gap="0.5">
            <Text>{item.message}</Text>
            <Text variant="body-small" color="secondary">
              {about(item)}
            </Text>
          </Flex>
        </Cell>
      ),
    },
    {
      id: 'subject' satisfies FindingSort,
      label: 'About',
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
      label: 'Who is to act',
      defaultWidth: '1fr',
      isHidden: down('md'),
      cell: item =>
        item.accountable ? (
          <Cell>
            <RefLink entityRef={item.accountable} />
          </Cell>
        ) : (
          <CellText title="nobody" />
        ),
    },
    {
      id: 'openedAt' satisfies FindingSort,
      label: 'Found',
      defaultWidth: 130,
      isSortable: true,
      isHidden: down('lg'),
      cell: item => <CellText title={ago(item.openedAt)} />,
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
      data={items.map(item => ({ ...item, id: item.fingerprint }))}
      isStale={isStale}
      pagination={{ type: 'none' }}
      sort={sort}
      rowConfig={{ onClick: item => update({ open: item.fingerprint }) }}
    />
  );
};
