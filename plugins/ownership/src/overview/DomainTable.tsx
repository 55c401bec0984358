import {
  Cell,
  CellText,
  ColumnConfig,
  Link,
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
import { usePaths } from '../shared/usePaths';
import { OWNERSHIP, RUN } from '../shared/words';
import { StackedBar } from '../shared/StackedBar';

type Row = DomainCounts & TableItem;

function useColumns(): ColumnConfig<Row>[] {
  const paths = usePaths();
  const narrow = useBreakpoint().down('md');
  const link = (count: number, row: Row, query: object) => (
    <Cell>
      <Link href={paths.review({ domain: row.domain ?? 'none', ...query })}>
        {count}
      </Link>
    </Cell>
  );
  return [
    {
      id: 'domain',
      defaultWidth: '1fr',
      label: 'Domain',
      isRowHeader: true,
      cell: row =>
        row.domain ? (
          <Cell>
            <RefLink entityRef={row.domain} />
          </Cell>
        ) : (
          <CellText title="In no domain" />
        ),
    },
    {
      id: 'coverage',
      defaultWidth: '1fr',
      label: 'Coverage',
      isHidden: narrow,
      cell: row => (
        <Cell>
          <StackedBar
            label={row.domain ?? 'no domain'}
            parts={OWNERSHIP_VERDICTS.map(verdict => ({
              ...OWNERSHIP[verdict],
              count: row.ownership[verdict],
            }))}
          />
        </Cell>
      ),
    },
    ...OWNERSHIP_VERDICTS.map(verdict => ({
      id: verdict,
      defaultWidth: 105 as const,
      label: OWNERSHIP[verdict].label,
      cell: (row: Row) =>
        link(row.ownership[verdict], row, { ownership: verdict }),
    })),
    ...(['contradicted', 'undeclared'] as const).map(verdict => ({
      id: verdict,
      defaultWidth: 130 as const,
      label: RUN[verdict].label,
      isHidden: narrow,
      cell: (row: Row) => link(row.run[verdict], row, { run: verdict }),
    })),
  ];
}

/** Coverage by business domain, the most orphaned first. */
export const DomainTable = ({ domains }: { domains: DomainCounts[] }) => (
  <Panel title="By domain" about="The most orphaned first">
    <Table
      columnConfig={useColumns()}
      data={domains.map(row => ({ ...row, id: row.domain ?? 'none' }))}
      pagination={{ type: 'none' }}
    />
  </Panel>
);
