import { useApi } from '@backstage/core-plugin-api';
import { Cell, ColumnConfig, Link, Table, useTable } from '@backstage/ui';
import { FindingItem } from '@pillars/plugin-ownership-common';
import { ownershipApiRef } from '../api';
import { RefLink } from '../shared/RefLink';
import { usePaths } from '../shared/usePaths';

type Row = FindingItem & { id: string };

/** Leads to the whole finding. */
const Message = ({ finding }: { finding: FindingItem }) => {
  const { rule, fingerprint, message } = finding;
  return (
    <Link href={usePaths().findings({ rule, open: fingerprint })}>
      {message}
    </Link>
  );
};

const COLUMNS: ColumnConfig<Row>[] = [
  {
    id: 'subject',
    label: 'Subject',
    isRowHeader: true,
    defaultWidth: '2fr',
    cell: finding => (
      <Cell>
        <RefLink entityRef={finding.subject} />
      </Cell>
    ),
  },
  {
    id: 'message',
    label: 'What is wrong',
    defaultWidth: '3fr',
    cell: finding => (
      <Cell>
        <Message finding={finding} />
      </Cell>
    ),
  },
];

/** What a rule finds today that nobody accepted, a page at a time. */
export const RuleFindings = ({ rule }: { rule: string }) => {
  const api = useApi(ownershipApiRef);
  const { tableProps } = useTable<Row>({
    mode: 'offset',
    paginationOptions: { pageSize: 10, showPageSizeOptions: false },
    getData: async ({ offset, pageSize }) => {
      const { items, total } = await api.getFindings({
        rule: [rule],
        state: ['open'],
        sort: 'subject',
        offset,
        limit: pageSize,
      });
      const data = items.map(item => ({ ...item, id: item.fingerprint }));
      return { data, totalCount: total };
    },
  });
  return (
    <Table
      columnConfig={COLUMNS}
      emptyState="It finds nothing that is open."
      {...tableProps}
    />
  );
};
