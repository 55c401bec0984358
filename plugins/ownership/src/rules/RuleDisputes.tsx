import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Cell,
  ColumnConfig,
  Flex,
  Link,
  Table,
  Text,
  useTable,
} from '@backstage/ui';
import { Dispute } from '@pillars/plugin-ownership-common';
import { ownershipApiRef } from '../api';
import { RefLink } from '../shared/RefLink';
import { usePaths } from '../shared/usePaths';
import { usePageRange } from '../shared/usePageRange';
import { useWords } from '../shared/useWords';
import { RulesT, rulesTexts } from './texts';

const Reason = ({ dispute }: { dispute: Dispute }) => {
  const { fingerprint, reason, disputedBy, disputedAt } = dispute;
  const { t } = useTranslationRef(rulesTexts);
  const { ago } = useWords();
  const paths = usePaths();
  return (
    <Flex direction="column" gap="0.5">
      <Link href={paths.findings({ state: 'any', open: fingerprint })}>
        {reason}
      </Link>
      <Text as="div" variant="body-small" color="secondary">
        {t('disputes.by', {
          when: ago(disputedAt),
          person: <RefLink entityRef={disputedBy} variant="body-small" />,
        })}
      </Text>
    </Flex>
  );
};

const columnsIn = (t: RulesT): ColumnConfig<Dispute>[] => [
  {
    id: 'subject',
    label: t('column.subject'),
    isRowHeader: true,
    defaultWidth: '2fr',
    cell: dispute => (
      <Cell>
        <RefLink entityRef={dispute.subject} />
      </Cell>
    ),
  },
  {
    id: 'reason',
    label: t('column.reason'),
    defaultWidth: '3fr',
    cell: dispute => (
      <Cell>
        <Reason dispute={dispute} />
      </Cell>
    ),
  },
];

/** Who objects to findings of a rule, the latest first, a page at a time. */
export const RuleDisputes = ({ rule }: { rule: string }) => {
  const { t } = useTranslationRef(rulesTexts);
  const getLabel = usePageRange();
  const api = useApi(ownershipApiRef);
  const { tableProps } = useTable<Dispute>({
    mode: 'offset',
    paginationOptions: { pageSize: 10, showPageSizeOptions: false, getLabel },
    getData: async ({ offset, pageSize }) => {
      const { items, total } = await api.getDisputes({
        rule: [rule],
        offset,
        limit: pageSize,
      });
      return { data: items, totalCount: total };
    },
  });
  return <Table columnConfig={columnsIn(t)} {...tableProps} />;
};
