import { InfoCard, Link } from '@backstage/core-components';
import Box from '@material-ui/core/Box';
import Grid from '@material-ui/core/Grid';
import { makeStyles, Theme, useTheme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  OWNERSHIP_VERDICTS,
  RUN_VERDICTS,
  SEVERITIES,
  SummaryResponse,
} from '@pillars/plugin-ownership-common';
import { toneColor } from '../shared/Verdict';
import { OWNERSHIP, RUN, SEVERITY, Tone } from '../shared/words';
import { StackedBar } from './StackedBar';

const useStyles = makeStyles<Theme>(theme => ({
  figure: {
    display: 'block',
    padding: theme.spacing(1, 0),
  },
  number: { fontSize: 32, fontWeight: 600, lineHeight: 1.2 },
}));

interface Row {
  label: string;
  means?: string;
  tone: Tone;
  count: number;
  /** Where the list behind the figure is, from this page. */
  to: string;
}

const Figure = ({ row, of }: { row: Row; of?: number }) => {
  const classes = useStyles();
  const theme = useTheme();
  const share = of ? ` · ${Math.round((row.count / of) * 100)} %` : '';
  return (
    <Link
      to={row.to}
      className={classes.figure}
      underline="none"
      color="inherit"
    >
      <span
        className={classes.number}
        style={{ color: toneColor(theme, row.tone) }}
      >
        {row.count}
      </span>
      <Typography variant="body2">
        {row.label}
        <Typography component="span" variant="body2" color="textSecondary">
          {share}
        </Typography>
      </Typography>
      {row.means && (
        <Typography variant="caption" color="textSecondary">
          {row.means}
        </Typography>
      )}
    </Link>
  );
};

const Figures = (props: {
  title: string;
  rows: Row[];
  of?: number;
  total?: string;
}) => (
  <InfoCard title={props.title} subheader={props.total}>
    {props.of !== undefined && (
      <Box mb={2}>
        <StackedBar label={props.title} parts={props.rows} />
      </Box>
    )}
    <Grid container spacing={2}>
      {props.rows.map(row => (
        <Grid item xs={6} sm={4} md key={row.label}>
          <Figure row={row} of={props.of} />
        </Grid>
      ))}
    </Grid>
  </InfoCard>
);

/** Who owns, who runs, and what there is to mend. */
export const CoverageCards = ({ summary }: { summary: SummaryResponse }) => {
  const { counts, findings } = summary;
  const applicable = counts.entities - counts.run.notApplicable;
  return (
    <Grid container spacing={3}>
      <Grid item xs={12} md={6}>
        <Figures
          title="Who owns it"
          total={`${counts.entities} entities that should have an owner`}
          of={counts.entities}
          rows={OWNERSHIP_VERDICTS.map(verdict => ({
            ...OWNERSHIP[verdict],
            count: counts.ownership[verdict],
            to: `review?ownership=${verdict}`,
          }))}
        />
      </Grid>
      <Grid item xs={12} md={6}>
        <Figures
          title="Who runs it"
          total={`${applicable} that somebody runs in production, ${counts.run.notApplicable} to which it does not apply`}
          of={applicable}
          rows={RUN_VERDICTS.filter(one => one !== 'notApplicable').map(
            verdict => ({
              ...RUN[verdict],
              count: counts.run[verdict],
              to: `review?ownership=orphaned&ownership=atRisk&ownership=owned&run=${verdict}`,
            }),
          )}
        />
      </Grid>
      <Grid item xs={12}>
        <Figures
          title="Findings"
          rows={SEVERITIES.map(severity => ({
            ...SEVERITY[severity],
            label: `${SEVERITY[severity].label}s`,
            count: findings[severity],
            to: 'rules',
          }))}
        />
      </Grid>
    </Grid>
  );
};
