import {
  Content,
  EmptyState,
  InfoCard,
  Link,
  MarkdownContent,
  Progress,
  ResponseErrorPanel,
  StructuredMetadataTable,
} from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import Box from '@material-ui/core/Box';
import Grid from '@material-ui/core/Grid';
import { useParams } from 'react-router-dom';
import useAsync from 'react-use/esm/useAsync';
import { ownershipApiRef } from '../api';
import { stateOf } from './RulesPage';

/** The page of one rule: the same text as in the documentation. */
export const RulePage = () => {
  const { id = '' } = useParams();
  const api = useApi(ownershipApiRef);
  const { value, error, loading } = useAsync(() => api.getRule(id), [api, id]);
  if (error) {
    return (
      <Content>
        <ResponseErrorPanel error={error} />
      </Content>
    );
  }
  if (loading) {
    return <Progress />;
  }
  if (!value) {
    return (
      <EmptyState
        missing="content"
        title={`There is no rule ${id}`}
        action={<Link to="..">All rules</Link>}
      />
    );
  }
  return (
    <Content>
      <Box mb={2}>
        <Link to="..">All rules</Link>
      </Box>
      <Grid container spacing={3}>
        <Grid item xs={12} md={8}>
          <InfoCard>
            <MarkdownContent content={value.page} />
          </InfoCard>
        </Grid>
        <Grid item xs={12} md={4}>
          <InfoCard title="Today">
            <StructuredMetadataTable
              metadata={{
                findings: value.findings,
                state: stateOf(value),
                severity: value.severity,
                ...(value.missingNeeds.length && {
                  'waits for': value.missingNeeds,
                }),
                ...value.options,
              }}
            />
            <Box mt={2}>
              <Link
                to={`../../review?ownership=orphaned&ownership=atRisk&ownership=owned&rule=${value.id}`}
              >
                What it finds
              </Link>
            </Box>
          </InfoCard>
        </Grid>
      </Grid>
    </Content>
  );
};
