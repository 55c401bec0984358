import {
  DecisionCell,
  DomainDecisions,
} from '@pillars/plugin-ownership-common';
import { Link } from 'react-router-dom';
import { shortRef } from '../../shared/words';
import { cellInWords, MapVoice } from './cellInWords';
import { CellSign } from './CellSign';
import styles from './map.module.css';

/** As much of it as fits into a cell; nothing where there is nothing to see. */
function shortly(
  { state, deciders: [first], totals }: DecisionCell,
  { states }: MapVoice,
) {
  if (first) {
    const others = totals.deciders - 1;
    return `${shortRef(first)}${others ? ` +${others}` : ''}`;
  }
  return state === 'open' ? '' : states[state].label;
}

/** One decision in one domain: how it stands, and a link to what is behind. */
export const MapCell = (props: {
  id: string;
  title: string;
  cell: DecisionCell;
  column: DomainDecisions;
  isDimmed: boolean;
  isActive: boolean;
  search: string;
  voice: MapVoice;
}) => {
  const { id, cell, column, isDimmed, isActive, search, voice } = props;
  const { t, states } = voice;
  const { state, decided } = cell;
  const all = String(column.entities);
  const isWhole = decided >= column.entities;
  return (
    <Link
      to={{ search }}
      className={styles.cell}
      data-cell={id}
      data-state={state}
      data-dimmed={isDimmed || undefined}
      tabIndex={isActive ? 0 : -1}
      aria-label={cellInWords(voice, props)}
      title={t('map.hover', {
        state: states[state].label,
        count: decided,
        all,
      })}
    >
      <CellSign state={state} />
      <span className={styles.text}>
        <span className={styles.decider}>{shortly(cell, voice)}</span>
        {!isWhole && state !== 'open' && (
          <span className={styles.share}>
            {t('map.share', { decided: String(decided), things: all })}
          </span>
        )}
      </span>
    </Link>
  );
};
