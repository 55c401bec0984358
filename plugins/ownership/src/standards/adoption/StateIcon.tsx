import { useTranslationRef } from '@backstage/frontend-plugin-api';
import AccessTimeIcon from '@material-ui/icons/AccessTime';
import CancelIcon from '@material-ui/icons/Cancel';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import HelpOutlineIcon from '@material-ui/icons/HelpOutline';
import PauseCircleOutlineIcon from '@material-ui/icons/PauseCircleOutline';
import RemoveIcon from '@material-ui/icons/Remove';
import {
  ADOPTION_STATES,
  AdoptionState,
} from '@pillars/plugin-ownership-common';
import { ADOPTION } from '../../shared/tones';
import { useWords } from '../../shared/useWords';
import styles from './adoption.module.css';
import { adoptionTexts } from './texts';

// A shape for each state, so that a cell can be read without colour.
const ICONS: Record<AdoptionState, typeof CancelIcon> = {
  met: CheckCircleIcon,
  waived: PauseCircleOutlineIcon,
  expiring: AccessTimeIcon,
  unmet: CancelIcon,
  unverifiable: HelpOutlineIcon,
  notApplicable: RemoveIcon,
};

export const StateIcon = ({ state }: { state: AdoptionState }) => {
  const Icon = ICONS[state];
  return (
    <Icon aria-hidden className={styles.icon} data-tone={ADOPTION[state]} />
  );
};

/** What the signs of the matrix mean. */
export const Legend = () => {
  const { t } = useTranslationRef(adoptionTexts);
  const { adoption } = useWords();
  return (
    <ul className={styles.legend} aria-label={t('matrix.legend')}>
      {ADOPTION_STATES.map(state => (
        <li key={state} title={adoption[state].means}>
          <StateIcon state={state} /> {adoption[state].label}
        </li>
      ))}
    </ul>
  );
};
