import { useTranslationRef } from '@backstage/frontend-plugin-api';
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
import { useMemo } from 'react';
import { SharedWords } from '../shared/createWords';
import { Panel } from '../shared/Panel';
import { StepChart } from '../shared/StepChart';
import { periodOf } from '../shared/steps';
import { usePageRange } from '../shared/usePageRange';
import { useWords } from '../shared/useWords';
import styles from './overview.module.css';
import { OverviewT, overviewTexts } from './texts';
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

const columnsIn = (t: OverviewT, words: SharedWords): ColumnConfig<Row>[] => [
  {
    id: 'day',
    label: t('trend.from'),
    isRowHeader: true,
    cell: row => <CellText title={row.day} />,
  },
  ...(['orphaned', 'atRisk', 'owned'] as const).map(one =>
    figure(one, words.ownership[one].label, row => row.ownership[one]),
  ),
  ...(['contradicted', 'undeclared', 'shown'] as const).map(one =>
    figure(one, words.run[one].label, row => row.run[one]),
  ),
];

const Days = ({ trend }: { trend: readonly CoverageDay[] }) => {
  const { t } = useTranslationRef(overviewTexts);
  const words = useWords();
  const getLabel = usePageRange();
  const columns = useMemo(() => columnsIn(t, words), [t, words]);
  const { tableProps } = useTable<Row>({
    mode: 'complete',
    // The latest first.
    data: [...trend].reverse().map(day => ({ ...day, id: day.day })),
    paginationOptions: { pageSize: 10, showPageSizeOptions: false, getLabel },
  });
  return <Table columnConfig={columns} {...tableProps} />;
};

const Charts = ({ trend }: { trend: readonly CoverageDay[] }) => {
  const { t } = useTranslationRef(overviewTexts);
  const period = periodOf(trend);
  const { undeclared } = trend[trend.length - 1].run;
  return (
    <>
      <div className={styles.charts}>
        <StepChart
          label={t('trend.owned')}
          none={t('trend.none')}
          steps={ownedSteps(trend)}
          period={period}
        />
        <StepChart
          label={t('trend.shown')}
          none={t('trend.none')}
          steps={shownSteps(trend)}
          period={period}
        />
      </div>
      {undeclared > 0 && (
        <Text as="p" color="secondary" className={styles.more}>
          {t('trend.undeclared', { count: undeclared })}
        </Text>
      )}
      <Accordion>
        <AccordionTrigger title={t('trend.table')} />
        <AccordionPanel>
          <Days trend={trend} />
        </AccordionPanel>
      </Accordion>
    </>
  );
};

/** How the two coverages went. */
export const Trend = ({ trend }: { trend: CoverageDay[] | undefined }) => {
  const { t } = useTranslationRef(overviewTexts);
  return (
    <Panel title={t('trend.title')} about={t('trend.about')}>
      {trend?.length ? (
        <Charts trend={trend} />
      ) : (
        <Text color="secondary">
          {trend ? t('trend.empty') : t('trend.withheld')}
        </Text>
      )}
    </Panel>
  );
};
