import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Paper from '@material-ui/core/Paper';
import { alpha, makeStyles, Theme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { rootRouteRef } from '../routes';
import { OwnershipChip, toneColor } from '../shared/Verdict';
import { OWNERSHIP, Tone } from '../shared/words';
import { useEntityAnswer } from './useEntityAnswer';

const useStyles = makeStyles<Theme, { tone: Tone }>(theme => ({
  banner: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(1.5, 2),
    borderLeft: ({ tone }) => `4px solid ${toneColor(theme, tone)}`,
    backgroundColor: ({ tone }) => alpha(toneColor(theme, tone), 0.08),
  },
}));

/** Says at the top of a page that nobody living owns this, or that it is at risk. */
export const EntityOwnershipWarning = () => {
  const { value } = useEntityAnswer();
  const root = useRouteRef(rootRouteRef);
  const verdict = value?.verdict.ownership ?? 'owned';
  const classes = useStyles({ tone: OWNERSHIP[verdict].tone });
  if (!value || verdict === 'owned') {
    return null;
  }
  const cause = value.findings.find(one => one.severity !== 'info');
  const page = `${
    root?.() ?? '/ownership'
  }/review?ownership=${verdict}&open=${encodeURIComponent(value.verdict.ref)}`;
  return (
    <Paper className={classes.banner} role="alert" elevation={0}>
      <OwnershipChip verdict={verdict} />
      <Typography variant="body2">
        {verdict === 'orphaned' && 'No living owner. '}
        {cause?.message}
      </Typography>
      <Link to={page}>See why, and what to do</Link>
    </Paper>
  );
};
