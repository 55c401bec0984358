import { EmptyState } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
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
import { PageSkeleton } from '../shared/PageSkeleton';
import { usePaths } from '../shared/usePaths';
import { nameOf } from './inWords';
import { dayOf, PinState, toChangesQuery } from './pinState';
import { pinTexts } from './texts';
import { useChangeFacets } from './usePinFacets';
import { usePinWords } from './usePinWords';

type Row = PinChangeItem & TableItem;

const Decided = ({ decided }: Pick<PinChangeItem, 'decided'>) => {
  const words = usePinWords();
  return decided ? (
    <>
      <Chip {...words.end[decided.end]} />{' '}
      <Text variant="body-small">{words.decided(decided)}</Text>
    </>
  ) : null;
};

function useColumns(): ColumnConfig<Row>[] {
  const paths = usePaths();
  const { t, change, domain } = usePinWords();
  const narrow = useBreakpoint().down('md');
  return [
    {
      id: 'name',
      label: t('column.what'),
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
      label: t('column.domain'),
      isHidden: narrow,
      cell: row => <CellText title={domain(row.domain)} />,
    },
    {
      id: 'change',
      label: t('column.change'),
      defaultWidth: 190,
      cell: row => (
        <Cell>
          <Chip {...change[row.change]} />
        </Cell>
      ),
    },
    {
      id: 'now',
      label: t('column.now'),
      defaultWidth: 150,
      isHidden: narrow,
      cell: row => (
        <Cell>
          {row.ownership ? (
            <OwnershipChip verdict={row.ownership} />
          ) : (
            t('changes.gone')
          )}
        </Cell>
      ),
    },
    {
      id: 'decided',
      label: t('column.outcomeBefore'),
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
  const { t } = useTranslationRef(pinTexts);
  const facets = useChangeFacets();
  const paths = usePaths();
  const columns = useColumns();
  return (
    <>
      <Text as="p">
        <Link href={paths.pin(previous!.id)}>
          {t('changes.since', {
            title: previous!.title,
            day: dayOf(previous!.createdAt),
          })}
        </Link>
      </Text>
      <ListLayout
        filters={
          <Facets
            facets={facets}
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
          emptyState={<Text>{t('changes.nothing')}</Text>}
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
  const { t } = useTranslationRef(pinTexts);
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
    return <PageSkeleton />;
  }
  return value.previous ? (
    <List answer={value} state={state} update={update} />
  ) : (
    <EmptyState
      missing="content"
      title={t('changes.first')}
      description={t('changes.firstAbout')}
    />
  );
};
