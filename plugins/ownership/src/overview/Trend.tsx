import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  CellText,
  ColumnConfig,
  Table,
  Text,
  useTable,
} from '@backstage/ui';
import { CoverageDay } from '@pillars/plugin-ownership-common';
import { Panel } from '../shared/Panel';
import { StepChart } from '../shared/StepChart';
import { periodOf } from '../shared/steps';
import { OWNERSHIP, RUN } from '../shared/words';
import styles from './overview.module.css';
import { WORDS } from './overviewWords';
import { ownedSteps, shownSteps } from './trendSteps';

type Row = CoverageDay & { id: string };

const figure = (
  id: string,
  label: string,
  read: (row: Row) => number,
): ColumnConfig<Row> => ({
  id,
  label,
  cell: row => <CellText title={String(read(row))} />,
});

const COLUMNS: ColumnConfig<Row>[] = [
  {
    id: 'day',
    label: 'From',
    isRowHeader: true,
    cell: row => <CellText title={row.day} />,
  },
  ...(['orphaned', 'atRisk', 'owned'] as const).map(one =>
    figure(one, OWNERSHIP[one].label, row => row.ownership[one]),
  ),
  ...(['contradicted', 'undeclared', 'shown'] as const).map(one =>
    figure(one, RUN[one].label, row => row.run[one]),
  ),
];

const Days = ({ trend }: { trend: readonly CoverageDay[] }) => {
  const { tableProps } = useTable<Row>({
    mode: 'complete',
    // The latest first.
    data: [...trend].reverse().map(day => ({ ...day, id: day.day })),
    paginationOptions: { pageSize: 10, showPageSizeOptions: false },
  });
  return <Table columnConfig={COLUMNS} {...tableProps} />;
};

const Charts = ({ trend }: { trend: readonly CoverageDay[] }) => {
  const period = periodOf(trend);
  const { undeclared } = trend[trend.length - 1].run;
  return (
    <>
      <div className={styles.charts}>
        <StepChart
          label={WORDS.ownedShare}
          none={WORDS.noTrend}
          steps={ownedSteps(trend)}
          period={period}
        />
        <StepChart
          label={WORDS.shownShare}
          none={WORDS.noTrend}
          steps={shownSteps(trend)}
          period={period}
        />
      </div>
      {undeclared > 0 && (
        <Text as="p" color="secondary" className={styles.more}>
          {WORDS.undeclared(undeclared)}
        </Text>
      )}
      <Accordion>
        <AccordionTrigger title="The same as a table" />
        <AccordionPanel>
          <Days trend={trend} />
        </AccordionPanel>
      </Accordion>
    </>
  );
};

/** How the two coverages went. */
export const Trend = ({ trend }: { trend: CoverageDay[] | undefined }) => (
  <Panel title={WORDS.trend} about={WORDS.trendAbout}>
    {trend?.length ? (
      <Charts trend={trend} />
    ) : (
      <Text color="secondary">
        {trend ? WORDS.trendEmpty : WORDS.trendWithheld}
      </Text>
    )}
  </Panel>
);
