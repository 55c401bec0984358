import { makeStyles, Theme, alpha } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import ErrorIcon from '@material-ui/icons/Error';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import RemoveCircleOutlineIcon from '@material-ui/icons/RemoveCircleOutline';
import WarningIcon from '@material-ui/icons/Warning';
import {
  OwnershipVerdict,
  RunVerdict,
  Severity,
} from '@pillars/plugin-ownership-common';
import { OWNERSHIP, RUN, SEVERITY, Tone } from './words';

// A shape for each tone, so that colour is never the only sign.
const ICONS = {
  bad: ErrorIcon,
  warn: WarningIcon,
  good: CheckCircleIcon,
  neutral: RemoveCircleOutlineIcon,
};

/** The colour of a tone, readable on the paper of light and dark themes. */
export function toneColor(theme: Theme, tone: Tone): string {
  const shade = theme.palette.type === 'dark' ? 'light' : 'dark';
  return {
    bad: theme.palette.error[shade],
    warn: theme.palette.type === 'dark' ? '#ffb74d' : '#b45309',
    good: theme.palette.success[shade],
    neutral: theme.palette.text.secondary,
  }[tone];
}

const useStyles = makeStyles<Theme, { tone: Tone }>(theme => ({
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 4,
    padding: '1px 8px 1px 4px',
    borderRadius: 10,
    fontSize: theme.typography.caption.fontSize,
    fontWeight: 600,
    whiteSpace: 'nowrap',
    color: ({ tone }) => toneColor(theme, tone),
    backgroundColor: ({ tone }) => alpha(toneColor(theme, tone), 0.12),
  },
}));

const Chip = (props: { tone: Tone; label: string; means?: string }) => {
  const { tone, label, means = '' } = props;
  const classes = useStyles({ tone });
  const Icon = ICONS[tone];
  return (
    <Tooltip title={means}>
      <span className={classes.chip}>
        <Icon fontSize="inherit" aria-hidden />
        {label}
      </span>
    </Tooltip>
  );
};

export const OwnershipChip = ({ verdict }: { verdict: OwnershipVerdict }) => (
  <Chip {...OWNERSHIP[verdict]} />
);

export const RunChip = ({ verdict }: { verdict: RunVerdict }) => (
  <Chip {...RUN[verdict]} />
);

export const SeverityChip = ({ severity }: { severity: Severity }) => (
  <Chip {...SEVERITY[severity]} />
);
