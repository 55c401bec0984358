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
import { useShowMore } from '../../shared/useShowMore';
import { Panel } from '../../shared/Panel';
import { StepChart } from '../../shared/StepChart';
import { periodOf } from '../../shared/steps';
import { percentOf } from '../../shared/words';
import { shareOf } from '../figures';
import styles from './history.module.css';
import { stepsOf } from './historySteps';

type Row = Omit<AdoptionDay, 'id'> & { id: string; requirement: string };

const figure = (
  id: 'met' | 'waived' | 'unmet' | 'unverifiable' | 'notApplicable',
  label: string,
): ColumnConfig<Row> => ({
  id,
  label,
  cell: row => <CellText title={String(row[id])} />,
});

const COLUMNS: ColumnConfig<Row>[] = [
  {
    id: 'day',
    label: 'From',
    isRowHeader: true,
    cell: row => <CellText title={row.day} />,
  },
  {
    id: 'requirement',
    label: 'Requirement',
    cell: row => <CellText title={row.requirement} />,
  },
  {
    id: 'percent',
    label: 'Share met',
    cell: row => {
      const { percent } = shareOf(row);
      return (
        <CellText title={percent === undefined ? '–' : percentOf(percent)} />
      );
    },
  },
  figure('met', 'Met'),
  figure('waived', 'Waived'),
  figure('unmet', 'Unmet'),
  figure('unverifiable', 'Not checked'),
];

const Days = ({ history }: { history: readonly AdoptionDay[] }) => {
  const { tableProps } = useTable<Row>({
    mode: 'complete',
    // The latest first.
    data: [...history].reverse().map(({ id, ...day }) => ({
      ...day,
      requirement: id,
      id: `${day.day} ${id}`,
    })),
    paginationOptions: { pageSize: 10, showPageSizeOptions: false },
  });
  return <Table columnConfig={COLUMNS} {...tableProps} />;
};

const MOST_CHARTS = 12;

const Charts = (props: {
  history: readonly AdoptionDay[];
  requirements: readonly Pick<AdoptionDay, 'id'>[];
}) => {
  const { history, requirements } = props;
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
            none="cannot be checked"
            steps={steps.get(id) ?? []}
            period={period}
          />
        ))}
      </div>
      {more}
      <Accordion>
        <AccordionTrigger title="The same as a table" />
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
  return (
    <Panel
      title="Over time"
      about="The share of what a requirement applies to that meets it"
    >
      {!history && (
        <Text color="secondary">
          It is not shown, because you may not see everything that was counted.
        </Text>
      )}
      {history?.length === 0 && (
        <Text color="secondary">
          Nothing was counted yet; the next review will.
        </Text>
      )}
      {history && history.length > 0 && (
        <Charts history={history} requirements={requirements} />
      )}
    </Panel>
  );
};
