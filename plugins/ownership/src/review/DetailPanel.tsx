import { Link, Progress, ResponseErrorPanel } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import Box from '@material-ui/core/Box';
import Drawer from '@material-ui/core/Drawer';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles, Theme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import CloseIcon from '@material-ui/icons/Close';
import { CheckResult, EntityAnswer } from '@pillars/plugin-ownership-common';
import useAsync from 'react-use/esm/useAsync';
import { ownershipApiRef } from '../api';
import { rootRouteRef } from '../routes';
import { Fixes } from '../shared/Fixes';
import { Owners, RefLink } from '../shared/RefLink';
import { OwnershipChip, RunChip } from '../shared/Verdict';
import { ago, OWNERSHIP, RUN } from '../shared/words';

const useStyles = makeStyles<Theme>(theme => ({
  paper: {
    width: '100%',
    padding: theme.spacing(3),
    [theme.breakpoints.up('md')]: { width: 560 },
  },
  evidence: {
    wordBreak: 'break-word',
    fontFamily: 'monospace',
    fontSize: theme.typography.caption.fontSize,
  },
}));

const OUTCOMES = [
  { outcome: 'finding', title: 'Failed' },
  { outcome: 'error', title: 'Could not be checked' },
  { outcome: 'pass', title: 'Passed' },
  { outcome: 'notApplicable', title: 'Did not apply' },
] as const;

const Check = ({ check }: { check: CheckResult }) => {
  const classes = useStyles();
  const root = useRouteRef(rootRouteRef);
  return (
    <li>
      <Typography variant="body2" component="span">
        <Link to={`${root?.() ?? '/ownership'}/rules/${check.rule}`}>
          {check.rule}
        </Link>
        {check.reason && `: ${check.reason}`}
      </Typography>
      {check.evidence?.map(({ path, value, ref }) => (
        <div className={classes.evidence} key={`${ref} ${path} ${value}`}>
          {ref && `${ref} `}
          {path} = {JSON.stringify(value)}
        </div>
      ))}
    </li>
  );
};

const Why = ({ checks }: { checks: CheckResult[] }) => (
  <>
    {OUTCOMES.map(({ outcome, title }) => {
      const list = checks.filter(check => check.outcome === outcome);
      return list.length === 0 ? null : (
        <details key={outcome} open={outcome === 'finding'}>
          <summary>
            {title} ({list.length})
          </summary>
          <ul>
            {list.map(check => (
              <Check key={check.rule} check={check} />
            ))}
          </ul>
        </details>
      );
    })}
  </>
);

const Answer = ({ answer }: { answer: EntityAnswer }) => {
  const { verdict, findings, status } = answer;
  return (
    <>
      <Typography variant="body2" component="p" gutterBottom>
        <OwnershipChip verdict={verdict.ownership} />{' '}
        {OWNERSHIP[verdict.ownership].means}
      </Typography>
      <Typography variant="body2" component="p" gutterBottom>
        <RunChip verdict={verdict.run} /> {RUN[verdict.run].means}
      </Typography>
      <Typography variant="body2" component="p">
        Owner: <Owners owners={verdict.owners} />
      </Typography>
      <Typography variant="body2" component="p" paragraph>
        Who is to act:{' '}
        {verdict.accountable ? (
          <RefLink entityRef={verdict.accountable} />
        ) : (
          'nobody'
        )}
      </Typography>
      {findings.length > 0 && (
        <Typography variant="h6" component="h3" gutterBottom>
          What to do
        </Typography>
      )}
      <Fixes findings={findings} />
      <Typography variant="h6" component="h3" gutterBottom>
        Why
      </Typography>
      <Why checks={verdict.checks} />
      <Box mt={2}>
        <Typography variant="caption" color="textSecondary">
          From the review of {ago(status.reviewedAt!)}.
        </Typography>
      </Box>
    </>
  );
};

/** Everything about one entity, over the list. */
export const DetailPanel = (props: {
  entityRef: string | undefined;
  onClose: () => void;
}) => {
  const { entityRef, onClose } = props;
  const classes = useStyles();
  const api = useApi(ownershipApiRef);
  const { value, loading, error } = useAsync(
    async () => (entityRef ? api.getEntity(entityRef) : undefined),
    [api, entityRef],
  );
  return (
    <Drawer
      anchor="right"
      open={entityRef !== undefined}
      onClose={onClose}
      classes={{ paper: classes.paper }}
      PaperProps={{ role: 'dialog', 'aria-label': entityRef }}
    >
      <Box display="flex" justifyContent="space-between" mb={1}>
        <Typography variant="h5" component="h2">
          {entityRef && <RefLink entityRef={entityRef} />}
        </Typography>
        <IconButton size="small" onClick={onClose} aria-label="Close">
          <CloseIcon />
        </IconButton>
      </Box>
      {loading && <Progress />}
      {error && <ResponseErrorPanel error={error} />}
      {value && <Answer answer={value} />}
      {!loading && !error && !value && entityRef && (
        <Typography>It is not in the last review.</Typography>
      )}
    </Drawer>
  );
};
