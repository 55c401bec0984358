import { useTranslationRef } from '@backstage/frontend-plugin-api';
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
import { usePageRange } from '../../shared/usePageRange';
import { useWords } from '../../shared/useWords';
import { revisionName } from '../revisions';
import { onTab, StandardState, writeState } from '../standardState';
import { standardsTexts } from '../texts';
import { versionsTexts } from './texts';

type Row = RevisionItem & TableItem;

const PAGE = 10;

type Shown = { answer: StandardAnswer; state: StandardState };

function useColumns({ answer, state }: Shown): ColumnConfig<Row>[] {
  const { revisions } = answer;
  const { t } = useTranslationRef(versionsTexts);
  const { t: standardsT } = useTranslationRef(standardsTexts);
  const words = useWords();
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
      label: t('list.text'),
      isRowHeader: true,
      defaultWidth: '1fr',
      cell: item => (
        <Cell>
          <Link href={addressOf(read(item))}>
            {revisionName(standardsT, item, revisions)}
          </Link>
        </Cell>
      ),
    },
    {
      id: 'change',
      label: t('list.change'),
      defaultWidth: '2fr',
      cell: item => (
        <Cell>
          <Flex direction="column" gap="0.5" align="start">
            <ChangeChip change={item.change} />
            <Text variant="body-small" color="secondary">
              {before(item) ? words.change[item.change].means : t('list.first')}
            </Text>
          </Flex>
        </Cell>
      ),
    },
    {
      id: 'seenAt',
      label: t('list.firstSeen'),
      defaultWidth: 180,
      isHidden: isNarrow,
      cell: item => (
        <CellText
          title={item.seenAt.slice(0, 10)}
          description={words.ago(item.seenAt)}
        />
      ),
    },
    {
      id: 'compare',
      label: t('list.compare'),
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
              {t('list.seeChanges')}
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
  const getLabel = usePageRange();
  const { tableProps } = useTable<Row>({
    mode: 'complete',
    data: revisions.map(one => ({
      ...one,
      id: String(one.number),
    })),
    paginationOptions: { pageSize: PAGE, showPageSizeOptions: false, getLabel },
  });
  return (
    <Table
      columnConfig={useColumns(props)}
      {...tableProps}
      {...(revisions.length <= PAGE && { pagination: { type: 'none' } })}
    />
  );
};
