import {
  Cell,
  CellText,
  ColumnConfig,
  Flex,
  Link,
  Table,
  TableItem,
  Text,
  useBreakpoint,
  useTable,
} from '@backstage/ui';
import { RevisionItem, StandardAnswer } from '@pillars/plugin-ownership-common';
import { useLocation } from 'react-router-dom';
import { ChangeChip } from '../../shared/Chip';
import { ago, CHANGE } from '../../shared/words';
import { revisionName } from '../revisions';
import { onTab, StandardState, writeState } from '../standardState';

type Row = RevisionItem & TableItem;

const PAGE = 10;

type Shown = { answer: StandardAnswer; state: StandardState };

function useColumns({ answer, state }: Shown): ColumnConfig<Row>[] {
  const { revisions } = answer;
  const { pathname } = useLocation();
  const isNarrow = useBreakpoint().down('md');
  const addressOf = (change: Partial<StandardState>) =>
    `${pathname}?${writeState({ ...onTab(state, 'text'), ...change })}`;
  const read = ({ number }: RevisionItem) => ({
    version: undefined,
    revision: number === revisions[0].number ? undefined : number,
  });
  const before = ({ number }: RevisionItem) =>
    revisions.find(one => one.number < number)?.number;
  return [
    {
      id: 'version',
      label: 'Text',
      isRowHeader: true,
      defaultWidth: '1fr',
      cell: item => (
        <Cell>
          <Link href={addressOf(read(item))}>
            {revisionName(item, revisions)}
          </Link>
        </Cell>
      ),
    },
    {
      id: 'change',
      label: 'Change',
      defaultWidth: '2fr',
      cell: item => (
        <Cell>
          <Flex direction="column" gap="0.5" align="start">
            <ChangeChip change={item.change} />
            <Text variant="body-small" color="secondary">
              {before(item)
                ? CHANGE[item.change].means
                : 'The first that was seen.'}
            </Text>
          </Flex>
        </Cell>
      ),
    },
    {
      id: 'seenAt',
      label: 'First seen',
      defaultWidth: 180,
      isHidden: isNarrow,
      cell: item => (
        <CellText
          title={item.seenAt.slice(0, 10)}
          description={ago(item.seenAt)}
        />
      ),
    },
    {
      id: 'compare',
      label: 'To the one before',
      defaultWidth: isNarrow ? 124 : 180,
      cell: item => (
        <Cell>
          {before(item) && (
            <Link
              href={addressOf({
                tab: 'versions',
                before: before(item),
                after: item.number,
              })}
            >
              See changes
            </Link>
          )}
        </Cell>
      ),
    },
  ];
}

/** The texts of a standard, each with how it came about. */
export const RevisionTable = (props: Shown) => {
  const { revisions } = props.answer;
  const { tableProps } = useTable<Row>({
    mode: 'complete',
    data: revisions.map(one => ({
      ...one,
      id: String(one.number),
    })),
    paginationOptions: { pageSize: PAGE, showPageSizeOptions: false },
  });
  return (
    <Table
      columnConfig={useColumns(props)}
      {...tableProps}
      {...(revisions.length <= PAGE && { pagination: { type: 'none' } })}
    />
  );
};
