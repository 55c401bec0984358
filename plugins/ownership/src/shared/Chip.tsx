import { useTranslationRef } from '@backstage/frontend-plugin-api';
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
import { Tone } from './createWords';
import { sharedTexts } from './texts';
import { useWords } from './useWords';

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
  <Chip {...useWords().ownership[verdict]} />
);

export const RunChip = ({ verdict }: { verdict: RunVerdict }) => (
  <Chip {...useWords().run[verdict]} />
);

export const SeverityChip = ({ severity }: { severity: Severity }) => (
  <Chip {...useWords().severity[severity]} />
);

export const RefusalChip = ({ type }: { type: RefusalType }) => (
  <Chip {...useWords().refusal[type]} />
);

export const WaiverChip = ({ status }: { status: WaiverStatus }) => (
  <Chip {...useWords().waiver[status]} />
);

export const StateChip = ({ state }: { state: AdoptionState }) => (
  <Chip {...useWords().adoption[state]} />
);

export const StatusChip = ({ status }: Pick<StandardItem, 'status'>) => (
  <Chip {...useWords().status[status]} />
);

export const ChangeChip = ({ change }: Pick<RevisionItem, 'change'>) => (
  <Chip {...useWords().change[change]} />
);

/** On a guild of which a finding says that it has stopped meeting. */
export const DormantChip = (props: { severity: Severity; means: string }) => {
  const { t } = useTranslationRef(sharedTexts);
  const { tone } = useWords().severity[props.severity];
  return <Chip tone={tone} label={t('chip.dormant')} means={props.means} />;
};

/** On a finding that a waiver or a confirmation accepts for now. */
export const AcceptedChip = () => {
  const { t } = useTranslationRef(sharedTexts);
  return (
    <Chip
      tone="neutral"
      label={t('chip.accepted.label')}
      means={t('chip.accepted.means')}
    />
  );
};
