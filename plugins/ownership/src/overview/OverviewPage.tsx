import {
  Content,
  EmptyState,
  Progress,
  ResponseErrorPanel,
  WarningPanel,
} from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import Grid from '@material-ui/core/Grid';
import Typography from '@material-ui/core/Typography';
import { SummaryResponse } from '@pillars/plugin-ownership-common';
import { ownershipApiRef } from '../api';
import { FreshnessBar } from '../shared/FreshnessBar';
import { usePolled } from '../shared/usePolled';
import { plural } from '../shared/words';
import { CoverageCards } from './CoverageCards';
import { DomainTable } from './DomainTable';
import { NotSetUpCards } from './NotSetUpCards';

const isPending = ({ status }: SummaryResponse) =>
  status.running || status.state === 'pending';

const Figures = ({ summary }: { summary: SummaryResponse }) => (
  <Grid container spacing={3}>
    <Grid item xs={12}>
      <CoverageCards summary={summary} />
    </Grid>
    <Grid item xs={12}>
      <DomainTable domains={summary.byDomain} />
    </Grid>
    {summary.failures.length > 0 && (
      <Grid item xs={12}>
        <WarningPanel
          title={`${plural(summary.failures.length, 'check')} failed to run`}
          message="Their subjects are neither passed nor found."
        >
          {summary.failures.map(one => (
            <Typography key={`${one.rule} ${one.subject}`} variant="body2">
              {one.rule} on {one.subject ?? 'everything'}: {one.message}
            </Typography>
          ))}
        </WarningPanel>
      </Grid>
    )}
    <Grid item xs={12}>
      <NotSetUpCards needs={summary.notSetUp} />
    </Grid>
  </Grid>
);

/** Coverage at a glance; each figure opens the list behind it. */
export const OverviewPage = () => {
  const api = useApi(ownershipApiRef);
  const { value, error, retry } = usePolled(() => api.getSummary(), isPending, [
    api,
  ]);
  if (error) {
    return (
      <Content>
        <ResponseErrorPanel error={error} />
      </Content>
    );
  }
  if (!value) {
    return <Progress />;
  }
  return (
    <Content>
      <FreshnessBar status={value.status} onReviewed={retry} />
      {value.status.state === 'pending' ? (
        <EmptyState
          missing="data"
          title="The first review has not ended yet"
          description="It reads the whole catalog once. This page shows the figures as soon as they are there."
        />
      ) : (
        <Figures summary={value} />
      )}
    </Content>
  );
};
