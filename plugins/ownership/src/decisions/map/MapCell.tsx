import { VisuallyHidden } from '@backstage/ui';
import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { CellSign } from './CellSign';
import styles from './map.module.css';
import { GivenCell, MapVoice, sayCell } from './sayCell';

/** One decision in one domain: how it stands, and a link to what is behind. */
export const MapCell = (
  props: GivenCell & {
    id: string;
    isActive: boolean;
    search: string;
    voice: MapVoice;
  },
) => {
  const { id, title, cell, column, isDimmed, isActive, search, voice } = props;
  const { state, decided } = cell;
  const isWhole = decided >= column.entities;
  // A map has thousands of cells, and each move of the focus renders them.
  const said = useMemo(
    () => sayCell(voice, { title, cell, column, isDimmed }),
    [voice, title, cell, column, isDimmed],
  );
  return (
    <Link
      to={{ search }}
      className={styles.cell}
      data-cell={id}
      data-state={state}
      data-dimmed={isDimmed || undefined}
      tabIndex={isActive ? 0 : -1}
      title={said.hover}
    >
      <CellSign state={state} />
      <VisuallyHidden>{said.label}</VisuallyHidden>
      <span className={styles.text} aria-hidden>
        <span className={styles.decider}>{said.short}</span>
        {!isWhole && state !== 'open' && (
          <span className={styles.share}>{said.share}</span>
        )}
      </span>
    </Link>
  );
};
