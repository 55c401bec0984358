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
import { AdoptionAnswer, AdoptionDay } from '@pillars/plugin-ownership-common';
import { useMemo } from 'react';
import { SharedWords } from '../../shared/createWords';
import { Panel } from '../../shared/Panel';
import { StepChart } from '../../shared/StepChart';
import { periodOf } from '../../shared/steps';
import { usePageRange } from '../../shared/usePageRange';
import { useShowMore } from '../../shared/useShowMore';
import { useWords } from '../../shared/useWords';
import { percentOf } from '../../shared/words';
import { shareOf } from '../figures';
import styles from './history.module.css';
import { stepsOf } from './historySteps';
import { AdoptionT, adoptionTexts } from './texts';

type Row = Omit<AdoptionDay, 'id'> & { id: string; requirement: string };

const figure = (
  id: 'met' | 'waived' | 'unmet' | 'unverifiable' | 'notApplicable',
  label: string,
): ColumnConfig<Row> => ({
  id,
  label,
  cell: row => <CellText title={String(row[id])} />,
});

const columnsIn = (
  t: AdoptionT,
  { adoption }: SharedWords,
): ColumnConfig<Row>[] => [
  {
    id: 'day',
    label: t('history.day'),
    isRowHeader: true,
    cell: row => <CellText title={row.day} />,
  },
  {
    id: 'requirement',
    label: t('history.requirement'),
    cell: row => <CellText title={row.requirement} />,
  },
  {
    id: 'percent',
    label: t('history.percent'),
    cell: row => {
      const { percent } = shareOf(row);
      return (
        <CellText title={percent === undefined ? '–' : percentOf(percent)} />
      );
    },
  },
  figure('met', adoption.met.label),
  figure('waived', adoption.waived.label),
  figure('unmet', adoption.unmet.label),
  figure('unverifiable', t('history.notChecked')),
];

const Days = ({ history }: { history: readonly AdoptionDay[] }) => {
  const { t } = useTranslationRef(adoptionTexts);
  const words = useWords();
  const columns = useMemo(() => columnsIn(t, words), [t, words]);
  const getLabel = usePageRange();
  const { tableProps } = useTable<Row>({
    mode: 'complete',
    // The latest first.
    data: [...history].reverse().map(({ id, ...day }) => ({
      ...day,
      requirement: id,
      id: `${day.day} ${id}`,
    })),
    paginationOptions: { pageSize: 10, showPageSizeOptions: false, getLabel },
  });
  return <Table columnConfig={columns} {...tableProps} />;
};

const MOST_CHARTS = 12;

const Charts = (props: {
  history: readonly AdoptionDay[];
  requirements: readonly Pick<AdoptionDay, 'id'>[];
}) => {
  const { history, requirements } = props;
  const { t } = useTranslationRef(adoptionTexts);
  const period = periodOf(history);
  const steps = stepsOf(history);
  const { shown, more } = useShowMore(requirements, MOST_CHARTS);
  return (
    <>
      <div className={styles.charts}>
        {shown.map(({ id }) => (
          <StepChart
            key={id}
            label={id}
            isId
            none={t('history.unverifiable')}
            steps={steps.get(id) ?? []}
            period={period}
          />
        ))}
      </div>
      {more}
      <Accordion>
        <AccordionTrigger title={t('history.table')} />
        <AccordionPanel>
          <Days history={history} />
        </AccordionPanel>
      </Accordion>
    </>
  );
};

/** How adoption went, requirement by requirement. */
export const History = ({ adoption }: { adoption: AdoptionAnswer }) => {
  const { history, requirements } = adoption;
  const { t } = useTranslationRef(adoptionTexts);
  return (
    <Panel title={t('history.title')} about={t('history.about')}>
      {!history && <Text color="secondary">{t('history.withheld')}</Text>}
      {history?.length === 0 && (
        <Text color="secondary">{t('history.empty')}</Text>
      )}
      {history && history.length > 0 && (
        <Charts history={history} requirements={requirements} />
      )}
    </Panel>
  );
};
