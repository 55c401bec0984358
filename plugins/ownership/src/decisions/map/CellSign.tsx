import { useTranslationRef } from '@backstage/frontend-plugin-api';
import AccessTimeIcon from '@material-ui/icons/AccessTime';
import CancelIcon from '@material-ui/icons/Cancel';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import CompareArrowsIcon from '@material-ui/icons/CompareArrows';
import RemoveIcon from '@material-ui/icons/Remove';
import SubdirectoryArrowRightIcon from '@material-ui/icons/SubdirectoryArrowRight';
import TimelapseIcon from '@material-ui/icons/Timelapse';
import { CELL_STATES, CellState } from '@pillars/plugin-ownership-common';
import { decisionsTexts } from '../texts';
import { useDecisionWords } from '../words/useDecisionWords';
import styles from './map.module.css';

// A shape for each state, so that a cell can be read without colour.
const ICONS: Record<CellState, typeof CancelIcon> = {
  overlapping: CompareArrowsIcon,
  missing: CancelIcon,
  expired: AccessTimeIcon,
  partly: TimelapseIcon,
  inherited: SubdirectoryArrowRightIcon,
  covered: CheckCircleIcon,
  open: RemoveIcon,
};

export const CellSign = ({ state }: { state: CellState }) => {
  const Icon = ICONS[state];
  return <Icon aria-hidden className={styles.sign} />;
};

/** What the signs of the map mean. */
export const Legend = () => {
  const { t } = useTranslationRef(decisionsTexts);
  const states = useDecisionWords().cell;
  return (
    <dl className={styles.legend} aria-label={t('map.legend')}>
      {CELL_STATES.map(state => (
        <div key={state}>
          <dt data-state={state}>
            <CellSign state={state} /> {states[state].label}
          </dt>
          <dd>{states[state].means}</dd>
        </div>
      ))}
    </dl>
  );
};
