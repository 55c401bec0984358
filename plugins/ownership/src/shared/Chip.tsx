import ErrorIcon from '@material-ui/icons/Error';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import RemoveCircleOutlineIcon from '@material-ui/icons/RemoveCircleOutline';
import InfoIcon from '@material-ui/icons/Info';
import WarningIcon from '@material-ui/icons/Warning';
import {
  AdoptionState,
  OwnershipVerdict,
  RefusalType,
  RevisionItem,
  RunVerdict,
  Severity,
  StandardItem,
  WaiverStatus,
} from '@pillars/plugin-ownership-common';
import styles from './Chip.module.css';
import {
  CHANGE,
  OWNERSHIP,
  REFUSAL,
  RUN,
  SEVERITY,
  STATE,
  STATUS,
  Tone,
  WAIVER,
} from './words';

// A shape for each tone, so that colour is never the only sign.
const ICONS = {
  bad: ErrorIcon,
  warn: WarningIcon,
  good: CheckCircleIcon,
  info: InfoIcon,
  neutral: RemoveCircleOutlineIcon,
};

/** Something in a word, with the sentence that explains it on hover. */
export const Chip = (props: { tone: Tone; label: string; means?: string }) => {
  const { tone, label, means } = props;
  const Icon = ICONS[tone];
  return (
    <span className={styles.chip} data-tone={tone} title={means}>
      <Icon aria-hidden />
      {label}
    </span>
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

export const RefusalChip = ({ type }: { type: RefusalType }) => (
  <Chip {...REFUSAL[type]} />
);

export const WaiverChip = ({ status }: { status: WaiverStatus }) => (
  <Chip {...WAIVER[status]} />
);

export const StateChip = ({ state }: { state: AdoptionState }) => (
  <Chip {...STATE[state]} />
);

export const StatusChip = ({ status }: Pick<StandardItem, 'status'>) => (
  <Chip {...STATUS[status]} />
);

export const ChangeChip = ({ change }: Pick<RevisionItem, 'change'>) => (
  <Chip {...CHANGE[change]} />
);

/** On a guild of which a finding says that it has stopped meeting. */
export const DormantChip = (props: { severity: Severity; means: string }) => (
  <Chip
    tone={SEVERITY[props.severity].tone}
    label="Long ago"
    means={props.means}
  />
);

/** On a finding that a waiver or a confirmation accepts for now. */
export const AcceptedChip = () => (
  <Chip
    tone="neutral"
    label="Accepted"
    means="A waiver or a confirmation accepts it for now."
  />
);
