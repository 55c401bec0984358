import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Cell,
  CellText,
  ColumnConfig,
  Table,
  TableItem,
  useBreakpoint,
} from '@backstage/ui';
import { FindingItem, GuildItem } from '@pillars/plugin-ownership-common';
import {
  Chairs,
  Everything,
  Findings,
  NameAndPurpose,
  Standards,
} from './guildCells';
import { LastMet } from './LastMet';
import { guildsTexts } from './texts';

type Row = GuildItem & TableItem;

function useColumns(
  dormant: ReadonlyMap<string, FindingItem>,
): ColumnConfig<Row>[] {
  const { t } = useTranslationRef(guildsTexts);
  const narrow = useBreakpoint().down('lg');
  return [
    {
      id: 'guild',
      label: t('column.guild'),
      isRowHeader: true,
      defaultWidth: '3fr',
      cell: item => (
        <Cell>
          {narrow ? (
            <Everything guild={item} dormant={dormant.get(item.ref)} />
          ) : (
            <NameAndPurpose guild={item} />
          )}
        </Cell>
      ),
    },
    {
      id: 'chairs',
      label: t('column.chairs'),
      defaultWidth: '2fr',
      isHidden: narrow,
      cell: item => (
        <Cell>
          <Chairs chairs={item.chairs} />
        </Cell>
      ),
    },
    {
      id: 'lastMet',
      label: t('column.lastMet'),
      defaultWidth: 152,
      isHidden: narrow,
      cell: item => (
        <Cell>
          {item.lastMetOn && (
            <LastMet on={item.lastMetOn} dormant={dormant.get(item.ref)} />
          )}
        </Cell>
      ),
    },
    {
      id: 'people',
      label: t('column.people'),
      defaultWidth: 84,
      isHidden: narrow,
      cell: item => <CellText title={String(item.members)} />,
    },
    {
      id: 'standards',
      label: t('column.standards'),
      defaultWidth: 116,
      isHidden: narrow,
      cell: item => (
        <Cell>
          <Standards guild={item} />
        </Cell>
      ),
    },
    {
      id: 'findings',
      label: t('column.findings'),
      defaultWidth: 104,
      isHidden: narrow,
      cell: item => (
        <Cell>
          <Findings guild={item} />
        </Cell>
      ),
    },
  ];
}

/** One page of guilds. */
export const GuildTable = (props: {
  items: GuildItem[];
  /** What is found of those that have stopped meeting, by ref. */
  dormant: ReadonlyMap<string, FindingItem>;
  isStale: boolean;
}) => (
  <Table
    columnConfig={useColumns(props.dormant)}
    data={props.items.map(item => ({ ...item, id: item.ref }))}
    isStale={props.isStale}
    pagination={{ type: 'none' }}
  />
);
