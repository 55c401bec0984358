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
import { STATE } from '../../shared/words';
import styles from './adoption.module.css';

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
    <Icon aria-hidden className={styles.icon} data-tone={STATE[state].tone} />
  );
};

/** What the signs of the matrix mean. */
export const Legend = () => (
  <ul className={styles.legend} aria-label="Legend">
    {ADOPTION_STATES.map(state => (
      <li key={state} title={STATE[state].means}>
        <StateIcon state={state} /> {STATE[state].label}
      </li>
    ))}
  </ul>
);
