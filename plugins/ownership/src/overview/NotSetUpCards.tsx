import { InfoCard, MarkdownContent } from '@backstage/core-components';
import Grid from '@material-ui/core/Grid';
import Typography from '@material-ui/core/Typography';
import { NotSetUp } from '@pillars/plugin-ownership-common';
import { plural } from '../shared/words';

/** What the catalog does not use yet: what it would give, and how to start. */
export const NotSetUpCards = ({ needs }: { needs: NotSetUp[] }) =>
  needs.length === 0 ? null : (
    <>
      <Typography variant="h5" component="h2" gutterBottom>
        Not set up yet
      </Typography>
      <Grid container spacing={2}>
        {needs.map(need => (
          <Grid item xs={12} sm={6} md={4} key={need.need}>
            <InfoCard
              title={need.title}
              subheader={`${plural(need.rules.length, 'rule')} would apply`}
            >
              <Typography variant="body2" paragraph>
                {need.gives}
              </Typography>
              <MarkdownContent content={need.how} />
            </InfoCard>
          </Grid>
        ))}
      </Grid>
    </>
  );
