import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Cell,
  CellText,
  ColumnConfig,
  Flex,
  Selection,
  Table,
  TableItem,
  Text,
  useBreakpoint,
} from '@backstage/ui';
import { UnconfirmedItem } from '@pillars/plugin-ownership-common';
import { Owners, RefLink } from '../shared/RefLink';
import { useWords } from '../shared/useWords';
import { mineTexts } from './texts';

type Row = UnconfirmedItem & TableItem;

/** What it is, and how critical. */
const Entity = ({ item }: { item: UnconfirmedItem }) => {
  const { t } = useTranslationRef(mineTexts);
  const { tier } = item;
  return (
    <Flex direction="column" gap="0.5">
      <RefLink entityRef={item.ref} />
      <Text variant="body-small" color="secondary">
        {[
          item.type ?? item.kind,
          tier && t('confirm.tier', { tier: `${tier}` }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </Flex>
  );
};

function useColumns(): ColumnConfig<Row>[] {
  const { t } = useTranslationRef(mineTexts);
  const { inDays } = useWords();
  const narrow = useBreakpoint().down('sm');
  return [
    {
      id: 'entity',
      label: t('confirm.entity'),
      isRowHeader: true,
      defaultWidth: '2fr',
      cell: item => (
        <Cell>
          <Entity item={item} />
        </Cell>
      ),
    },
    {
      id: 'owner',
      label: t('confirm.owner'),
      defaultWidth: '1fr',
      isHidden: narrow,
      cell: item => (
        <Cell>
          <span>
            <Owners owners={item.owners} />
          </span>
        </Cell>
      ),
    },
    {
      id: 'last',
      label: t('confirm.last'),
      defaultWidth: '1fr',
      cell: ({ confirmedOn }) => (
        <CellText
          title={confirmedOn ?? t('confirm.never')}
          description={confirmedOn && inDays(confirmedOn)}
        />
      ),
    },
  ];
}

/** What is to be confirmed, with a box before each where one may. */
export const UnconfirmedTable = (props: {
  items: UnconfirmedItem[];
  isStale: boolean;
  selection?: { selected: Selection; onChange: (selected: Selection) => void };
}) => {
  const { items, isStale, selection } = props;
  return (
    <Table
      columnConfig={useColumns()}
      data={items.map(item => ({ ...item, id: item.ref }))}
      isStale={isStale}
      pagination={{ type: 'none' }}
      selection={
        selection && {
          mode: 'multiple',
          behavior: 'toggle',
          selected: selection.selected,
          onSelectionChange: selection.onChange,
        }
      }
    />
  );
};
