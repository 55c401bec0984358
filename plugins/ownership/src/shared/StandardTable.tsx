import { useApi } from '@backstage/core-plugin-api';
import { Cell, ColumnConfig, Table, useTable } from '@backstage/ui';
import { StandardItem, StandardQuery } from '@pillars/plugin-ownership-common';
import { ownershipApiRef } from '../api';
import { Adoption } from './Adoption';
import { StandardLink } from './StandardLink';

type Row = StandardItem & { id: string };

const COLUMNS: ColumnConfig<Row>[] = [
  {
    id: 'standard',
    label: 'Standard',
    isRowHeader: true,
    defaultWidth: '1fr',
    cell: standard => (
      <Cell>
        <StandardLink standard={standard} />
      </Cell>
    ),
  },
  {
    id: 'adoption',
    label: 'Adoption of its MUSTs',
    defaultWidth: '1fr',
    cell: standard => (
      <Cell>
        <Adoption standard={standard} />
      </Cell>
    ),
  },
];

/** Some of the standards with how far they have come, a page at a time. */
export const StandardTable = (props: {
  query: Pick<StandardQuery, 'guild' | 'team'>;
  /** Said where there are none. */
  empty: string;
}) => {
  const api = useApi(ownershipApiRef);
  const { tableProps } = useTable<Row>({
    mode: 'offset',
    paginationOptions: { pageSize: 10, showPageSizeOptions: false },
    getData: async ({ offset, pageSize }) => {
      const { items, total } = await api.getStandards({
        ...props.query,
        offset,
        limit: pageSize,
      });
      const data = items.map(item => ({ ...item, id: item.ref }));
      return { data, totalCount: total };
    },
  });
  return (
    <Table columnConfig={COLUMNS} emptyState={props.empty} {...tableProps} />
  );
};
