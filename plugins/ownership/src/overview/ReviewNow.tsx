import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex } from '@backstage/ui';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { ownershipApiRef } from '../api';
import { RequestError } from '../shared/RequestError';
import { overviewTexts } from './texts';

/** Asks for newer figures than those of the last scheduled review. */
export const ReviewNow = (props: {
  running: boolean;
  onRequested: () => void;
}) => {
  const { running, onRequested } = props;
  const { t } = useTranslationRef(overviewTexts);
  const api = useApi(ownershipApiRef);
  const [request, review] = useAsyncFn(async () => {
    await api.requestReview();
    // It takes a moment; the page asks again by itself while one runs.
    onRequested();
  }, [api, onRequested]);
  return (
    <Flex align="center" gap="3">
      <RequestError error={request.error} />
      <Button
        variant="secondary"
        onPress={review}
        isDisabled={request.loading || running}
        isPending={running}
      >
        {t('review.now')}
      </Button>
    </Flex>
  );
};
