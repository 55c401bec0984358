import { EmptyState, Progress } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import {
  Cell,
  CellText,
  ColumnConfig,
  Link,
  Table,
  TableItem,
  Text,
  useBreakpoint,
} from '@backstage/ui';
import {
  OUTCOME_ENDS,
  PIN_CHANGES,
  PinChangeItem,
  PinChangesResponse,
} from '@pillars/plugin-ownership-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { Chip, OwnershipChip } from '../shared/Chip';
import { Facets } from '../shared/Facets';
import { FailedRequest } from '../shared/FailedRequest';
import { ListLayout } from '../shared/ListLayout';
import { Pager } from '../shared/Pager';
import { usePaths } from '../shared/usePaths';
import { nameOf, outcomeInWords } from './inWords';
import {
  CHANGE_FACETS,
  dayOf,
  domainName,
  PinState,
  toChangesQuery,
} from './pinState';
import { CHANGE_WORDS, CHANGED, END } from './pinWords';

type Row = PinChangeItem & TableItem;

const Decided = ({ decided }: Pick<PinChangeItem, 'decided'>) =>
  decided ? (
    <>
      <Chip {...END[decided.end]} />{' '}
      <Text variant="body-small">{outcomeInWords(decided)}</Text>
    </>
  ) : null;

function useColumns(): ColumnConfig<Row>[] {
  const paths = usePaths();
  const narrow = useBreakpoint().down('md');
  return [
    {
      id: 'name',
      label: 'What',
      defaultWidth: '1fr',
      isRowHeader: true,
      cell: row => (
        <Cell>
          <Link href={paths.review({ open: row.ref })}>{nameOf(row)}</Link>
        </Cell>
      ),
    },
    {
      id: 'domain',
      label: 'Domain',
      isHidden: narrow,
      cell: row => <CellText title={domainName(row.domain)} />,
    },
    {
      id: 'change',
      label: 'Change',
      defaultWidth: 190,
      cell: row => (
        <Cell>
          <Chip {...CHANGE_WORDS[row.change]} />
        </Cell>
      ),
    },
    {
      id: 'now',
      label: 'In this one',
      defaultWidth: 150,
      isHidden: narrow,
      cell: row => (
        <Cell>
          {row.ownership ? (
            <OwnershipChip verdict={row.ownership} />
          ) : (
            CHANGED.gone
          )}
        </Cell>
      ),
    },
    {
      id: 'decided',
      label: 'Outcome of the one before',
      defaultWidth: '2fr',
      cell: row => (
        <Cell>
          <Decided decided={row.decided} />
        </Cell>
      ),
    },
  ];
}

/** How many of each value there are. */
const countsOf = <K extends string>(
  keys: readonly K[],
  counts: Record<K, number>,
) =>
  keys.flatMap(value =>
    counts[value] ? [{ value, count: counts[value] }] : [],
  );

const List = (props: {
  answer: PinChangesResponse;
  state: PinState;
  update: (change: Partial<PinState>) => void;
}) => {
  const { answer, state, update } = props;
  const { previous, items, total, counts, ends } = answer;
  const paths = usePaths();
  const columns = useColumns();
  return (
    <>
      <Text as="p">
        <Link href={paths.pin(previous!.id)}>
          {CHANGED.since(previous!.title, dayOf(previous!.createdAt))}
        </Link>
      </Text>
      <ListLayout
        filters={
          <Facets
            facets={CHANGE_FACETS}
            values={{
              change: countsOf(PIN_CHANGES, counts),
              end: countsOf(OUTCOME_ENDS, ends),
            }}
            chosen={state.filters}
            onChange={filters => update({ filters })}
          />
        }
      >
        <Table
          columnConfig={columns}
          data={items.map(item => ({ ...item, id: item.ref }))}
          pagination={{ type: 'none' }}
          emptyState={<Text>{CHANGED.nothing}</Text>}
        />
        <Pager state={state} total={total} update={update} />
      </ListLayout>
    </>
  );
};

/** What changed since the pinned review before, and what became of its outcomes. */
export const Changes = (props: {
  id: string;
  state: PinState;
  update: (change: Partial<PinState>) => void;
}) => {
  const { id, state, update } = props;
  const api = useApi(ownershipApiRef);
  const query = JSON.stringify(toChangesQuery(state));
  const { value, error, retry } = useAsyncRetry(
    async () => api.getPinChanges(id, JSON.parse(query)),
    [api, id, query],
  );
  if (error) {
    return <FailedRequest error={error} retry={retry} />;
  }
  if (!value) {
    return <Progress />;
  }
  return value.previous ? (
    <List answer={value} state={state} update={update} />
  ) : (
    <EmptyState
      missing="content"
      title={CHANGED.first}
      description={CHANGED.firstAbout}
    />
  );
};
