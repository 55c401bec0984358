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
import { usePinWords } from './usePinWords';

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
  const { t, shared, domain } = usePinWords();
  return [
    {
      id: 'domain',
      label: t('column.domain'),
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
            {domain(row.domain)}
          </Link>
        </Cell>
      ),
    },
    ...(['orphaned', 'atRisk', 'owned'] as const).map(one =>
      figure(one, shared.ownership[one].label, row => row.ownership[one]),
    ),
    ...(['contradicted', 'undeclared'] as const).map(one =>
      figure(one, shared.run[one].label, row => row.run[one]),
    ),
  ];
}

/** Coverage as it was, by domain. */
export const DomainCoverage = ({ answer }: { answer: PinAnswer }) => {
  const { t } = usePinWords();
  return (
    <Panel title={t('claim.byDomain')} about={t('claim.byDomainAbout')}>
      <Table
        columnConfig={useColumns(answer.pin.id)}
        data={answer.byDomain.map(row => ({
          ...row,
          id: row.domain ?? 'none',
        }))}
        pagination={{ type: 'none' }}
      />
    </Panel>
  );
};
