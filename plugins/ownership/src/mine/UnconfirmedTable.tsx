import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Cell,
  CellText,
  Checkbox,
  ColumnConfig,
  Flex,
  Table,
  TableItem,
  Text,
  useBreakpoint,
} from '@backstage/ui';
import { UnconfirmedItem } from '@pillars/plugin-ownership-common';
import { Owners, RefLink } from '../shared/RefLink';
import { useWords } from '../shared/useWords';
import { shortRef } from '../shared/words';
import { mineTexts } from './texts';

type Row = UnconfirmedItem & TableItem;

/** What is chosen, and the way to choose where one may. */
interface Choice {
  /** Full refs. */
  chosen: readonly string[];
  onToggle?: (ref: string) => void;
}

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

function useColumns({ chosen, onToggle }: Choice): ColumnConfig<Row>[] {
  const { t } = useTranslationRef(mineTexts);
  const { inDays } = useWords();
  const narrow = useBreakpoint().down('sm');
  return [
    {
      id: 'chosen',
      label: t('confirm.chosen'),
      defaultWidth: 96,
      isHidden: !onToggle,
      cell: ({ ref }) => (
        <Cell>
          <Checkbox
            aria-label={t('confirm.choose', { name: shortRef(ref) })}
            isSelected={chosen.includes(ref)}
            onChange={() => onToggle?.(ref)}
          />
        </Cell>
      ),
    },
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
      defaultWidth: 132,
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
export const UnconfirmedTable = (
  props: Choice & { items: UnconfirmedItem[]; isStale: boolean },
) => {
  const { items, isStale, ...choice } = props;
  return (
    <Table
      columnConfig={useColumns(choice)}
      data={items.map(item => ({ ...item, id: item.ref }))}
      isStale={isStale}
      pagination={{ type: 'none' }}
    />
  );
};
