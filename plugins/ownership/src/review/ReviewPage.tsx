import { EmptyState } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  Button,
  Flex,
  TablePagination,
  useBreakpoint,
} from '@backstage/ui';
import { VerdictsResponse } from '@pillars/plugin-ownership-common';
import { ReactNode, useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import useAsync from 'react-use/esm/useAsync';
import { ownershipApiRef } from '../api';
import { RefusedNotice } from '../refused/RefusedNotice';
import { PageFrame } from '../shared/PageFrame';
import { DetailPanel } from './DetailPanel';
import { Facets } from './Facets';
import styles from './ReviewPage.module.css';
import {
  isDefault,
  PAGE_SIZES,
  readState,
  ReviewState,
  toQuery,
  writeState,
} from './reviewState';
import { Toolbar } from './Toolbar';
import { VerdictTable } from './VerdictTable';

type Update = (change: Partial<ReviewState>) => void;

/** The state of the page, kept in its address. */
function useReviewState(): { state: ReviewState; update: Update } {
  const [params, setParams] = useSearchParams();
  const state = readState(params);
  const update = useCallback<Update>(
    change =>
      setParams(before =>
        // Whatever narrows the list starts again on its first page.
        writeState({
          ...readState(before),
          ...('open' in change ? {} : { page: 0 }),
          ...change,
        }),
      ),
    [setParams],
  );
  return { state, update };
}

const ShowEverything = ({ update }: { update: Update }) => (
  <Button
    variant="secondary"
    onPress={() => update({ filters: {}, q: '', page: 0 })}
  >
    Show everything
  </Button>
);

const Nothing = ({ state, update }: { state: ReviewState; update: Update }) =>
  isDefault(state) ? (
    <EmptyState
      missing="content"
      title="Nothing is orphaned or at risk"
      description="Everything that should have an owner has one."
      action={<ShowEverything update={update} />}
    />
  ) : (
    <EmptyState
      missing="content"
      title="Nothing matches"
      description="No entity has all that is asked for."
      action={<ShowEverything update={update} />}
    />
  );

const List = (props: {
  answer: VerdictsResponse;
  isStale: boolean;
  state: ReviewState;
  update: Update;
}) => {
  const { answer, state, update } = props;
  const { total } = answer;
  const offset = state.page * state.pageSize;
  if (!answer.items.length) {
    return <Nothing state={state} update={update} />;
  }
  return (
    <>
      <VerdictTable
        items={answer.items}
        sort={state.sort}
        group={state.group}
        isStale={props.isStale}
        onSort={sort => update({ sort })}
        onOpen={open => update({ open })}
      />
      <TablePagination
        offset={offset}
        totalCount={total}
        pageSize={state.pageSize}
        pageSizeOptions={PAGE_SIZES}
        hasPreviousPage={state.page > 0}
        hasNextPage={offset + state.pageSize < total}
        onPreviousPage={() => update({ page: state.page - 1 })}
        onNextPage={() => update({ page: state.page + 1 })}
        onPageSizeChange={pageSize => update({ pageSize })}
      />
    </>
  );
};

/** Beside the list where there is room, else folded above it. */
const Aside = ({ children }: { children: ReactNode }) =>
  useBreakpoint().down('md') ? (
    <Accordion>
      <AccordionTrigger title="Filters" />
      <AccordionPanel>{children}</AccordionPanel>
    </Accordion>
  ) : (
    <>{children}</>
  );

/** What nobody living owns, ranked by risk; the whole state is in the address. */
export const ReviewPage = () => {
  const api = useApi(ownershipApiRef);
  const { state, update } = useReviewState();
  const query = JSON.stringify(toQuery(state));
  const {
    value: answer,
    error,
    loading,
  } = useAsync(() => api.getVerdicts(JSON.parse(query)), [api, query]);
  // Beside the review; where it cannot be had, the review stands alone.
  const { value: refused } = useAsync(
    async () => api.getRefused({ limit: 1 }),
    [api],
  );
  return (
    <PageFrame
      title="Review"
      description="What nobody living owns comes first, by risk: the verdict, the tier, and how much depends on it."
      error={error}
      recovery={<ShowEverything update={update} />}
      loading={!answer}
    >
      {answer && (
        <>
          <Flex direction="column" gap="4">
            <RefusedNotice count={refused?.total} />
            <Toolbar state={state} total={answer.total} onChange={update} />
          </Flex>
          <div className={styles.columns}>
            <Aside>
              <Facets
                facets={answer.facets}
                filters={state.filters}
                onChange={filters => update({ filters })}
              />
            </Aside>
            <div>
              <List
                answer={answer}
                isStale={loading}
                state={state}
                update={update}
              />
            </div>
          </div>
        </>
      )}
      <DetailPanel
        entityRef={state.open}
        onClose={() => update({ open: undefined })}
      />
    </PageFrame>
  );
};
