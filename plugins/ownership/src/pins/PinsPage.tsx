import { EmptyState } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import {
  Cell,
  CellText,
  ColumnConfig,
  Link,
  Table,
  useBreakpoint,
} from '@backstage/ui';
import { PinItem } from '@pillars/plugin-ownership-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { ListState, pageOf, readList, writeList } from '../shared/address';
import { PageFrame } from '../shared/PageFrame';
import { Pager } from '../shared/Pager';
import { RefLink } from '../shared/RefLink';
import { useAddress } from '../shared/useAddress';
import { usePaths } from '../shared/usePaths';
import { ago } from '../shared/words';
import { PinReview } from './PinReview';
import { PIN } from './pinWords';

function writeState(state: ListState): URLSearchParams {
  const params = new URLSearchParams();
  writeList(params, state);
  return params;
}

function useColumns(): ColumnConfig<PinItem>[] {
  const paths = usePaths();
  const narrow = useBreakpoint().down('md');
  return [
    {
      id: 'title',
      label: 'Title',
      defaultWidth: '2fr',
      isRowHeader: true,
      cell: pin => (
        <Cell>
          <Link href={paths.pin(pin.id)}>{pin.title}</Link>
        </Cell>
      ),
    },
    {
      id: 'pinned',
      label: 'Pinned',
      cell: pin => <CellText title={ago(pin.createdAt)} />,
    },
    {
      id: 'by',
      label: 'By',
      isHidden: narrow,
      cell: pin => (
        <Cell>
          <RefLink entityRef={pin.createdBy} />
        </Cell>
      ),
    },
    {
      id: 'data',
      label: 'Data of',
      isHidden: narrow,
      cell: pin => (
        <CellText title={new Date(pin.reviewedAt).toLocaleString()} />
      ),
    },
    {
      id: 'orphaned',
      label: 'Orphaned',
      cell: pin => <CellText title={String(pin.orphaned)} />,
    },
    {
      id: 'decided',
      label: 'Decided',
      cell: pin => <CellText title={PIN.decided(pin.decided, pin.orphaned)} />,
    },
  ];
}

const List = (props: { items: PinItem[]; isStale: boolean }) => (
  <Table
    columnConfig={useColumns()}
    data={props.items}
    isStale={props.isStale}
    pagination={{ type: 'none' }}
  />
);

/** The reviews that were frozen for meetings, the latest first. */
export const PinsPage = () => {
  const api = useApi(ownershipApiRef);
  const { state, update } = useAddress(readList, writeState);
  const { offset, limit } = pageOf(state);
  const { value, error, loading, retry } = useAsyncRetry(
    async () => api.getPins({ offset, limit }),
    [api, offset, limit],
  );
  return (
    <PageFrame
      title={PIN.title}
      description={PIN.about}
      actions={<PinReview />}
      error={error}
      retry={retry}
      loading={!value}
    >
      {value?.total === 0 && (
        <EmptyState
          missing="content"
          title={PIN.none}
          description={PIN.noneAbout}
        />
      )}
      {value && value.total > 0 && (
        <>
          <List items={value.items} isStale={loading} />
          <Pager state={state} total={value.total} update={update} />
        </>
      )}
    </PageFrame>
  );
};
