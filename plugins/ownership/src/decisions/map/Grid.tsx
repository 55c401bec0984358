import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import {
  DomainDecisions,
  KnownDecision,
} from '@pillars/plugin-ownership-common';
import { CSSProperties, useMemo } from 'react';
import { Link } from 'react-router-dom';
import { useArrowKeys } from '../../shared/useArrowKeys';
import { useLanguage } from '../../shared/useLanguage';
import { DecisionsState, searchOf } from '../decisionsState';
import { decisionsTexts } from '../texts';
import { useDecisionWords } from '../words/useDecisionWords';
import styles from './map.module.css';
import { MapCell } from './MapCell';
import { isAskedFor, MapRow, titleOf } from './mapRows';
import { MapVoice } from './sayCell';

const idOf = (known: KnownDecision, { domain }: DomainDecisions) =>
  `${known.decision} ${domain}`;

const Column = (props: { column: DomainDecisions; isActive: boolean }) => {
  const { column, isActive } = props;
  const { t } = useTranslationRef(decisionsTexts);
  const entityRoute = useRouteRef(entityRouteRef);
  return (
    <th scope="col">
      <Link
        to={entityRoute(entityRouteParams(column.domain))}
        className={styles.domain}
        data-cell={column.domain}
        tabIndex={isActive ? 0 : -1}
      >
        {titleOf(column)}
      </Link>
      <span className={styles.things}>
        {t('map.things', { count: column.entities })}
      </span>
    </th>
  );
};

const Decision = ({ known, depth }: MapRow) => {
  const { decision, title, description, required, listed } = known;
  const { t } = useTranslationRef(decisionsTexts);
  return (
    <th scope="row">
      <div
        className={styles.decision}
        style={{ '--depth': depth } as CSSProperties}
        title={[decision, description].filter(Boolean).join(': ')}
      >
        {title}
        {required && <span className={styles.mark}>{t('known.required')}</span>}
        {!listed && <span className={styles.mark}>{t('known.unlisted')}</span>}
      </div>
    </th>
  );
};

/** The cells of one decision, domain by domain. */
const Row = (props: {
  row: MapRow;
  columns: readonly DomainDecisions[];
  state: DecisionsState;
  /** Where the Tab key stops. */
  stop: string;
  voice: MapVoice;
}) => {
  const { row, columns, state, stop, voice } = props;
  const { decision, title } = row.known;
  return (
    <tr data-depth={row.depth}>
      <Decision {...row} />
      {columns.map(column => {
        const { domain } = column;
        const id = idOf(row.known, column);
        const cell = column.cells[row.index];
        return (
          <td key={domain}>
            <MapCell
              id={id}
              title={title}
              cell={cell}
              column={column}
              isDimmed={!isAskedFor(cell, state)}
              isActive={stop === id}
              search={searchOf({ ...state, cell: { domain, decision } })}
              voice={voice}
            />
          </td>
        );
      })}
    </tr>
  );
};

function useVoice(): MapVoice {
  const { t } = useTranslationRef(decisionsTexts);
  const { cell: states } = useDecisionWords();
  const language = useLanguage();
  return useMemo(() => ({ t, states, language }), [t, states, language]);
}

/** Each decision in each domain: decisions down, domains across. */
export const Grid = (props: {
  rows: readonly MapRow[];
  columns: readonly DomainDecisions[];
  state: DecisionsState;
}) => {
  const { rows, columns, state } = props;
  const { t } = useTranslationRef(decisionsTexts);
  const voice = useVoice();
  const first = rows.length ? idOf(rows[0].known, columns[0]) : '';
  const { active, gridProps } = useArrowKeys(first);
  // The cell that the arrow keys left may be on another page by now.
  const ids = rows.flatMap(row => columns.map(one => idOf(row.known, one)));
  const isThere = ids.concat(columns.map(one => one.domain)).includes(active);
  const stop = isThere ? active : first;
  return (
    <div className={styles.scroll}>
      <table className={styles.map} aria-label={t('map.label')} {...gridProps}>
        <thead>
          <tr>
            <th scope="col">{t('map.decision')}</th>
            {columns.map(one => (
              <Column
                key={one.domain}
                column={one}
                isActive={stop === one.domain}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <Row
              key={row.known.decision}
              row={row}
              columns={columns}
              state={state}
              stop={stop}
              voice={voice}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};
