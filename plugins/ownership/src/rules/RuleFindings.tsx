import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Cell, ColumnConfig, Link, Table, useTable } from '@backstage/ui';
import { FindingItem } from '@pillars/plugin-ownership-common';
import { ownershipApiRef } from '../api';
import { RefLink } from '../shared/RefLink';
import { usePageRange } from '../shared/usePageRange';
import { usePaths } from '../shared/usePaths';
import { useWording } from '../shared/useWording';
import { RulesT, rulesTexts } from './texts';

type Row = FindingItem & { id: string };

/** Leads to the whole finding. */
const Message = ({ finding }: { finding: FindingItem }) => {
  const { rule, fingerprint } = finding;
  const { message } = useWording().finding(finding);
  return (
    <Link href={usePaths().findings({ rule, open: fingerprint })}>
      {message}
    </Link>
  );
};

const columnsIn = (t: RulesT): ColumnConfig<Row>[] => [
  {
    id: 'subject',
    label: t('column.subject'),
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
    label: t('column.message'),
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
  const { t } = useTranslationRef(rulesTexts);
  const getLabel = usePageRange();
  const api = useApi(ownershipApiRef);
  const { tableProps } = useTable<Row>({
    mode: 'offset',
    paginationOptions: { pageSize: 10, showPageSizeOptions: false, getLabel },
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
      columnConfig={columnsIn(t)}
      emptyState={t('findings.none')}
      {...tableProps}
    />
  );
};
