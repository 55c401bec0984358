import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex } from '@backstage/ui';
import {
  ReviewStatus,
  SummaryResponse,
} from '@pillars/plugin-ownership-common';
import { EmptyState } from '../shared/EmptyState';
import { ownershipApiRef } from '../api';
import { RefusedNotice } from '../refused/RefusedNotice';
import { SharedWords } from '../shared/createWords';
import { PageFrame } from '../shared/PageFrame';
import { usePolled } from '../shared/usePolled';
import { useWording } from '../shared/useWording';
import { useWords } from '../shared/useWords';
import { Glance } from './Glance';
import { NotSetUp } from './NotSetUp';
import { ReviewNow } from './ReviewNow';
import { OverviewT, overviewTexts } from './texts';
import { Troubles } from './Troubles';
import { WaitingGlance } from './WaitingGlance';

const isPending = ({ status }: SummaryResponse) =>
  status.running || status.state === 'pending';

function freshness(
  { state, reviewedAt, running }: ReviewStatus,
  t: OverviewT,
  { ago }: SharedWords,
): string {
  if (state === 'pending') {
    return running ? t('review.first') : t('review.none');
  }
  const when = ago(reviewedAt!);
  return running ? t('review.again', { when }) : t('review.done', { when });
}

/** Coverage at a glance; each figure opens the list behind it. */
export const OverviewPage = () => {
  const { t } = useTranslationRef(overviewTexts);
  const words = useWords();
  const wording = useWording();
  const api = useApi(ownershipApiRef);
  const { value, error, retry } = usePolled(() => api.getSummary(), isPending, [
    api,
  ]);
  const needs = value?.notSetUp.map(wording.notSetUp) ?? [];
  return (
    <PageFrame
      title={t('title')}
      description={value && freshness(value.status, t, words)}
      actions={
        value && (
          <ReviewNow running={value.status.running} onRequested={retry} />
        )
      }
      error={value ? undefined : error}
      retry={retry}
      loading={!value}
      waiting={<WaitingGlance />}
    >
      {value && (
        <Flex direction="column" gap="5">
          <Troubles summary={value} />
          <RefusedNotice count={value.refused} />
          {value.status.state === 'pending' ? (
            <EmptyState
              title={t('pending.title')}
              description={t('pending.description')}
            />
          ) : (
            <>
              <Glance needs={needs} reviewedAt={value.status.reviewedAt} />
              <NotSetUp needs={needs} />
            </>
          )}
        </Flex>
      )}
    </PageFrame>
  );
};
