import { EmptyState } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { Alert, Flex } from '@backstage/ui';
import {
  ReviewStatus,
  SummaryResponse,
} from '@pillars/plugin-ownership-common';
import { ownershipApiRef } from '../api';
import { RefusedNotice } from '../refused/RefusedNotice';
import { PageFrame } from '../shared/PageFrame';
import { usePolled } from '../shared/usePolled';
import { ago, plural } from '../shared/words';
import { Glance } from './Glance';
import { NotSetUp } from './NotSetUp';
import { ReviewNow } from './ReviewNow';

const isPending = ({ status }: SummaryResponse) =>
  status.running || status.state === 'pending';

function freshness({ state, reviewedAt, running }: ReviewStatus): string {
  if (state === 'pending') {
    return running
      ? 'The first review is under way.'
      : 'Nothing has been reviewed yet.';
  }
  const when = `Reviewed ${ago(reviewedAt!)}`;
  return running ? `${when}; a new review is under way.` : `${when}.`;
}

const Troubles = ({ summary }: { summary: SummaryResponse }) => {
  const { lastFailure } = summary.status;
  const { failures } = summary;
  return (
    <>
      {lastFailure && (
        <Alert
          status="warning"
          icon
          title={`The last review failed ${ago(lastFailure.at)}`}
          description={`What you see is older: ${lastFailure.message}`}
        />
      )}
      {failures.length > 0 && (
        <Alert
          status="warning"
          icon
          title={`${plural(failures.length, 'check')} could not be made`}
          description={
            <ul>
              {failures.map(one => (
                <li key={`${one.rule} ${one.subject}`}>
                  {one.rule} on {one.subject ?? 'everything'}: {one.message}
                </li>
              ))}
            </ul>
          }
        />
      )}
    </>
  );
};

/** Coverage at a glance; each figure opens the list behind it. */
export const OverviewPage = () => {
  const api = useApi(ownershipApiRef);
  const { value, error, retry } = usePolled(() => api.getSummary(), isPending, [
    api,
  ]);
  return (
    <PageFrame
      title="Overview"
      description={value && freshness(value.status)}
      actions={
        value && (
          <ReviewNow running={value.status.running} onRequested={retry} />
        )
      }
      error={value ? undefined : error}
      loading={!value}
    >
      {value && (
        <Flex direction="column" gap="5">
          <Troubles summary={value} />
          <RefusedNotice count={value.refused} />
          {value.status.state === 'pending' ? (
            <EmptyState
              missing="data"
              title="The first review has not ended yet"
              description="It reads the whole catalog once. This page shows the figures as soon as they are there."
            />
          ) : (
            <>
              <Glance
                needs={value.notSetUp}
                reviewedAt={value.status.reviewedAt}
              />
              <NotSetUp needs={value.notSetUp} />
            </>
          )}
        </Flex>
      )}
    </PageFrame>
  );
};
