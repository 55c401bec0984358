import { WarningPanel } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { ReviewStatus } from '@pillars/plugin-ownership-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { ownershipApiRef } from '../api';
import { ago } from './words';

function sentence({ state, reviewedAt, running }: ReviewStatus): string {
  if (state === 'pending') {
    return running
      ? 'The first review is under way.'
      : 'Nothing has been reviewed yet.';
  }
  const when = `Reviewed ${ago(reviewedAt!)}`;
  return running ? `${when}; a new review is under way.` : `${when}.`;
}

/** How old the figures are, and a button for newer ones. */
export const FreshnessBar = (props: {
  status: ReviewStatus;
  onReviewed: () => void;
}) => {
  const { status, onReviewed } = props;
  const api = useApi(ownershipApiRef);
  const [request, review] = useAsyncFn(async () => {
    await api.requestReview();
    // It takes a moment; the page asks again by itself while one runs.
    onReviewed();
  }, [api, onReviewed]);
  return (
    <Box mb={2}>
      <Box display="flex" alignItems="center" justifyContent="space-between">
        <Typography variant="body2" color="textSecondary" role="status">
          {sentence(status)}
        </Typography>
        <Button
          size="small"
          variant="outlined"
          onClick={review}
          disabled={request.loading || status.running}
        >
          Review now
        </Button>
      </Box>
      {request.error && (
        <Typography color="error" variant="body2" role="alert">
          {request.error.message}
        </Typography>
      )}
      {status.lastFailure && (
        <WarningPanel
          title={`The last run failed ${ago(status.lastFailure.at)}`}
          message={`What you see is older: ${status.lastFailure.message}`}
        />
      )}
    </Box>
  );
};
