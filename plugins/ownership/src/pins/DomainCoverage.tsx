import {
  Cell,
  CellText,
  ColumnConfig,
  Link,
  Table,
  TableItem,
} from '@backstage/ui';
import { DomainCounts, PinAnswer } from '@pillars/plugin-ownership-common';
import { Panel } from '../shared/Panel';
import { usePaths } from '../shared/usePaths';
import { OWNERSHIP, RUN } from '../shared/words';
import { domainName } from './pinState';
import { CLAIM } from './pinWords';

type Row = DomainCounts & TableItem;

const figure = (
  id: string,
  label: string,
  read: (row: Row) => number,
): ColumnConfig<Row> => ({
  id,
  label,
  cell: row => <CellText title={String(read(row))} />,
});

function useColumns(id: string): ColumnConfig<Row>[] {
  const paths = usePaths();
  return [
    {
      id: 'domain',
      label: 'Domain',
      defaultWidth: '2fr',
      isRowHeader: true,
      cell: row => (
        <Cell>
          <Link
            href={paths.pin(id, {
              tab: 'agenda',
              domain: row.domain ?? 'none',
            })}
          >
            {domainName(row.domain)}
          </Link>
        </Cell>
      ),
    },
    ...(['orphaned', 'atRisk', 'owned'] as const).map(one =>
      figure(one, OWNERSHIP[one].label, row => row.ownership[one]),
    ),
    ...(['contradicted', 'undeclared'] as const).map(one =>
      figure(one, RUN[one].label, row => row.run[one]),
    ),
  ];
}

/** Coverage as it was, by domain. */
export const DomainCoverage = ({ answer }: { answer: PinAnswer }) => (
  <Panel title={CLAIM.byDomain} about={CLAIM.byDomainAbout}>
    <Table
      columnConfig={useColumns(answer.pin.id)}
      data={answer.byDomain.map(row => ({ ...row, id: row.domain ?? 'none' }))}
      pagination={{ type: 'none' }}
    />
  </Panel>
);
