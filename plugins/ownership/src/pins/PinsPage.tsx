import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
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
import { EmptyState } from '../shared/EmptyState';
import { ownershipApiRef } from '../api';
import { ListState, pageOf, readList, writeList } from '../shared/address';
import { PageFrame } from '../shared/PageFrame';
import { Pager } from '../shared/Pager';
import { RefLink } from '../shared/RefLink';
import { WaitingList } from '../shared/Waiting';
import { useAddress } from '../shared/useAddress';
import { usePaths } from '../shared/usePaths';
import { useWords } from '../shared/useWords';
import { PinReview } from './PinReview';
import { pinTexts } from './texts';

function writeState(state: ListState): URLSearchParams {
  const params = new URLSearchParams();
  writeList(params, state);
  return params;
}

function useColumns(): ColumnConfig<PinItem>[] {
  const paths = usePaths();
  const { t } = useTranslationRef(pinTexts);
  const { ago, language } = useWords();
  const narrow = useBreakpoint().down('md');
  return [
    {
      id: 'title',
      label: t('pins.column.title'),
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
      label: t('pins.column.pinned'),
      defaultWidth: 140,
      cell: pin => <CellText title={ago(pin.createdAt)} />,
    },
    {
      id: 'by',
      label: t('pins.column.by'),
      isHidden: narrow,
      cell: pin => (
        <Cell>
          <RefLink entityRef={pin.createdBy} />
        </Cell>
      ),
    },
    {
      id: 'data',
      label: t('pins.column.data'),
      isHidden: narrow,
      cell: pin => (
        <CellText title={new Date(pin.reviewedAt).toLocaleString(language)} />
      ),
    },
    {
      id: 'orphaned',
      label: t('pins.column.orphaned'),
      defaultWidth: 160,
      // What is decided says of how many.
      isHidden: narrow,
      cell: pin => <CellText title={String(pin.orphaned)} />,
    },
    {
      id: 'decided',
      label: t('pins.column.decided'),
      defaultWidth: 110,
      cell: ({ decided, orphaned }) => (
        <CellText
          title={t('pins.decided', {
            decided: String(decided),
            orphaned: String(orphaned),
          })}
        />
      ),
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
  const { t } = useTranslationRef(pinTexts);
  const api = useApi(ownershipApiRef);
  const { state, update } = useAddress(readList, writeState);
  const { offset, limit } = pageOf(state);
  const { value, error, loading, retry } = useAsyncRetry(
    async () => api.getPins({ offset, limit }),
    [api, offset, limit],
  );
  return (
    <PageFrame
      title={t('pins.title')}
      description={t('pins.about')}
      actions={<PinReview />}
      error={error}
      retry={retry}
      loading={!value}
      waiting={<WaitingList wide />}
    >
      {value?.total === 0 && (
        <EmptyState title={t('pins.none')} description={t('pins.noneAbout')} />
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
