import { useApi } from '@backstage/core-plugin-api';
import { Button, Flex } from '@backstage/ui';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { ownershipApiRef } from '../api';
import { RequestError } from '../shared/RequestError';

/** Asks for newer figures than those of the last scheduled review. */
export const ReviewNow = (props: {
  running: boolean;
  onRequested: () => void;
}) => {
  const { running, onRequested } = props;
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
        Review now
      </Button>
    </Flex>
  );
};
