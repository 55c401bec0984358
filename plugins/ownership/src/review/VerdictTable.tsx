import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, SortState, Table, Text } from '@backstage/ui';
import { VerdictItem, VerdictSort } from '@pillars/plugin-ownership-common';
import { shortRef } from '../shared/words';
import { Group } from './reviewState';
import { reviewTexts } from './texts';
import { useColumns } from './useColumns';

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
  const columns = useColumns();
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
