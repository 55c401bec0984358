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
import { VerdictItem, VerdictSort } from '@pillars/plugin-ownership-common';
import { OwnershipChip, RunChip } from '../shared/Chip';
import { Owners } from '../shared/RefLink';
import { shortRef } from '../shared/words';
import { Group } from './reviewState';
import { ReviewT, reviewTexts } from './texts';

type Row = VerdictItem & TableItem;

const about = ({ kind, type, domain }: VerdictItem) =>
  [kind.toLowerCase(), type, domain && shortRef(domain)]
    .filter(Boolean)
    .join(' · ');

const Risk = ({ item }: { item: VerdictItem }) => {
  const { t } = useTranslationRef(reviewTexts);
  const { score, parts } = item.risk;
  return (
    <Text
      weight="bold"
      title={t('risk', {
        score: String(score),
        verdict: String(parts.verdict),
        tier: String(parts.tier),
        dependents: String(parts.dependents),
      })}
    >
      {score}
    </Text>
  );
};

const Ownership = ({ item }: { item: VerdictItem }) => {
  const { t } = useTranslationRef(reviewTexts);
  return (
    <Flex direction="column" align="start" gap="0.5">
      <OwnershipChip verdict={item.ownership} />
      {item.accepted.length > 0 && (
        <Text
          variant="body-small"
          color="secondary"
          title={t('acceptedRules', { rules: item.accepted.join(', ') })}
        >
          {t('accepted', { count: item.accepted.length })}
        </Text>
      )}
    </Flex>
  );
};

function useColumns(t: ReviewT): ColumnConfig<Row>[] {
  const { down } = useBreakpoint();
  const narrow = down('md');
  const notWide = down('lg');
  return [
    {
      id: 'name' satisfies VerdictSort,
      label: t('column.name'),
      isRowHeader: true,
      defaultWidth: '3fr',
      isSortable: true,
      cell: item => (
        <Cell>
          <Flex direction="column" gap="0.5">
            <Text weight="bold">{item.title ?? item.name}</Text>
            <Text variant="body-small" color="secondary">
              {about(item)}
            </Text>
          </Flex>
        </Cell>
      ),
    },
    {
      id: 'ownership',
      defaultWidth: 132,
      label: t('column.ownership'),
      cell: item => (
        <Cell>
          <Ownership item={item} />
        </Cell>
      ),
    },
    {
      id: 'run',
      defaultWidth: 156,
      label: t('column.run'),
      isHidden: notWide,
      cell: item => (
        <Cell>
          <RunChip verdict={item.run} />
        </Cell>
      ),
    },
    {
      id: 'owner',
      defaultWidth: '2fr',
      label: t('column.owner'),
      cell: item => (
        <Cell>
          <Owners owners={item.owners} />
        </Cell>
      ),
    },
    {
      id: 'tier' satisfies VerdictSort,
      defaultWidth: 80,
      label: t('column.tier'),
      isSortable: true,
      isHidden: narrow,
      cell: item => <CellText title={item.tier ? String(item.tier) : '–'} />,
    },
    {
      id: 'dependents' satisfies VerdictSort,
      defaultWidth: 150,
      label: t('column.dependents'),
      isSortable: true,
      isHidden: notWide,
      cell: item => <CellText title={String(item.dependents)} />,
    },
    {
      id: 'risk' satisfies VerdictSort,
      defaultWidth: 100,
      label: t('column.risk'),
      isSortable: true,
      cell: item => (
        <Cell>
          <Risk item={item} />
        </Cell>
      ),
    },
  ];
}

/** Rows under the value they share, in the order in which the values first come. */
function gather(items: VerdictItem[], group: Group) {
  const groups = new Map<string, VerdictItem[]>();
  for (const item of items) {
    const value = group === 'none' ? '' : item[group] ?? 'none';
    groups.set(value, [...(groups.get(value) ?? []), item]);
  }
  return [...groups];
}

/** Each order has one direction that makes sense: worst first, or by name. */
const DIRECTIONS: Record<VerdictSort, 'ascending' | 'descending'> = {
  risk: 'descending',
  dependents: 'descending',
  name: 'ascending',
  tier: 'ascending',
};

/** One page of verdicts. */
export const VerdictTable = (props: {
  items: VerdictItem[];
  sort: VerdictSort;
  group: Group;
  isStale: boolean;
  onSort: (sort: VerdictSort) => void;
  onOpen: (ref: string) => void;
}) => {
  const { items, sort, group, isStale, onSort, onOpen } = props;
  const { t } = useTranslationRef(reviewTexts);
  const columns = useColumns(t);
  const sortState: SortState = {
    descriptor: { column: sort, direction: DIRECTIONS[sort] },
    onSortChange: ({ column }) => onSort(column as VerdictSort),
  };
  return (
    <Flex direction="column" gap="5">
      {gather(items, group).map(([value, rows]) => (
        <section
          key={value}
          aria-label={value ? shortRef(value) : t('group.all')}
        >
          {group !== 'none' && (
            <Text as="h2" variant="title-x-small" weight="bold">
              {value === 'none' ? t('group.none') : shortRef(value)}{' '}
              <Text color="secondary">
                {t('group.size', { size: String(rows.length) })}
              </Text>
            </Text>
          )}
          <Table
            columnConfig={columns}
            data={rows.map(item => ({ ...item, id: item.ref }))}
            isStale={isStale}
            pagination={{ type: 'none' }}
            sort={sortState}
            rowConfig={{ onClick: item => onOpen(item.ref) }}
          />
        </section>
      ))}
    </Flex>
  );
};
