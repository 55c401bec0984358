import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Cell,
  CellText,
  ColumnConfig,
  Table,
  TableItem,
  useBreakpoint,
} from '@backstage/ui';
import {
  DomainCounts,
  OWNERSHIP_VERDICTS,
} from '@pillars/plugin-ownership-common';
import { Panel } from '../shared/Panel';
import { RefLink } from '../shared/RefLink';
import { PageLink } from '../shared/PageLink';
import { usePaths } from '../shared/usePaths';
import { StackedBar } from '../shared/StackedBar';
import { useWords } from '../shared/useWords';
import { overviewTexts } from './texts';

type Row = DomainCounts & TableItem;

function useColumns(): ColumnConfig<Row>[] {
  const paths = usePaths();
  const { t } = useTranslationRef(overviewTexts);
  const words = useWords();
  const narrow = useBreakpoint().down('md');
  const link = (count: number, row: Row, query: object) => (
    <Cell>
      <PageLink
        tab="review"
        href={paths.review({ domain: row.domain ?? 'none', ...query })}
      >
        {count}
      </PageLink>
    </Cell>
  );
  return [
    {
      id: 'domain',
      defaultWidth: '1fr',
      label: t('domains.domain'),
      isRowHeader: true,
      cell: row =>
        row.domain ? (
          <Cell>
            <RefLink entityRef={row.domain} />
          </Cell>
        ) : (
          <CellText title={t('noDomain')} />
        ),
    },
    {
      id: 'coverage',
      defaultWidth: '1fr',
      label: t('domains.coverage'),
      isHidden: narrow,
      cell: row => (
        <Cell>
          <StackedBar
            label={row.domain ?? t('domains.none')}
            parts={OWNERSHIP_VERDICTS.map(verdict => ({
              ...words.ownership[verdict],
              count: row.ownership[verdict],
            }))}
          />
        </Cell>
      ),
    },
    ...OWNERSHIP_VERDICTS.map(verdict => ({
      id: verdict,
      defaultWidth: 105 as const,
      label: words.ownership[verdict].label,
      cell: (row: Row) =>
        link(row.ownership[verdict], row, { ownership: verdict }),
    })),
    ...(['contradicted', 'undeclared'] as const).map(verdict => ({
      id: verdict,
      defaultWidth: 130 as const,
      label: words.run[verdict].label,
      isHidden: narrow,
      cell: (row: Row) => link(row.run[verdict], row, { run: verdict }),
    })),
  ];
}

/** Coverage by business domain, the most orphaned first. */
export const DomainTable = ({ domains }: { domains: DomainCounts[] }) => {
  const { t } = useTranslationRef(overviewTexts);
  return (
    <Panel title={t('domains.title')} about={t('domains.about')}>
      <Table
        columnConfig={useColumns()}
        data={domains.map(row => ({ ...row, id: row.domain ?? 'none' }))}
        pagination={{ type: 'none' }}
      />
    </Panel>
  );
};
