import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Checkbox, Flex, Text } from '@backstage/ui';
import {
  AdoptionAnswer,
  ADOPTION_STATES,
  BoundItem,
  BoundQuery,
  StandardAnswer,
} from '@pillars/plugin-ownership-common';
import { ownershipApiRef } from '../../api';
import { fetchAll } from '../../shared/exportList';
import { Exports } from '../../shared/Exports';
import { SearchBox } from '../../shared/SearchBox';
import { SidePanel } from '../../shared/SidePanel';
import { useWords } from '../../shared/useWords';
import {
  CellState,
  onCell,
  StandardState,
  toBoundQuery,
} from '../standardState';
import { AboutCell } from './AboutCell';
import { BoundList } from './BoundList';
import { boundExport, standingLines } from './exportAdoption';
import { NONE, sumOf } from './matrixRows';
import styles from './panel.module.css';
import { adoptionTexts } from './texts';

type Update = (change: Partial<StandardState>) => void;

/** Narrows a requirement's entities to some states, with how many there are of each. */
const States = (props: {
  cell: CellState;
  adoption: AdoptionAnswer;
  onChange: (states: CellState['states']) => void;
}) => {
  const { cell, adoption, onChange } = props;
  const { t } = useTranslationRef(adoptionTexts);
  const words = useWords();
  const { requirements, rows } = adoption;
  const index = requirements.findIndex(one => one.id === cell.requirement);
  const isOf = (chosen: string | undefined, value = NONE) =>
    chosen === undefined || chosen === value;
  const here = rows.filter(
    row => isOf(cell.domain, row.domain) && isOf(cell.team, row.team),
  );
  const counts = sumOf(here, requirements.length).requirements[index];
  return counts ? (
    <div className={styles.states} role="group" aria-label={t('panel.states')}>
      {ADOPTION_STATES.filter(
        state => counts[state] || cell.states.includes(state),
      ).map(state => (
        <Checkbox
          key={state}
          isSelected={cell.states.includes(state)}
          onChange={isSelected =>
            onChange(
              isSelected
                ? [...cell.states, state]
                : cell.states.filter(one => one !== state),
            )
          }
        >
          {t('panel.state', {
            state: words.adoption[state].label,
            entities: String(counts[state]),
          })}
        </Checkbox>
      ))}
    </div>
  ) : null;
};

const Body = (props: {
  answer: StandardAnswer;
  adoption: AdoptionAnswer;
  cell: CellState;
  state: StandardState;
  update: Update;
}) => {
  const { answer, adoption, cell, state, update } = props;
  const { standard, revision } = answer;
  const { requirement } = cell;
  const { t } = useTranslationRef(adoptionTexts);
  const words = useWords();
  const api = useApi(ownershipApiRef);
  const fetchLines = async () =>
    standingLines(
      await fetchAll<BoundQuery, BoundItem>(
        query => api.getBound(standard.ref, query),
        toBoundQuery(cell, state),
      ),
      requirement,
    );
  return (
    <>
      <AboutCell
        cell={cell}
        requirement={revision.requirements.find(one => one.id === requirement)}
      />
      <States
        cell={cell}
        adoption={adoption}
        onChange={states => update(onCell(state, { ...cell, states }))}
      />
      <Flex align="center" gap="3" style={{ flexWrap: 'wrap' }}>
        <SearchBox
          q={state.q}
          placeholder={t('panel.search')}
          onChange={q => update({ q })}
        />
        <Exports
          spec={boundExport(t, words, standard)}
          fetchItems={fetchLines}
        />
      </Flex>
      <BoundList
        standard={standard.ref}
        cell={cell}
        list={state}
        update={update}
      />
    </>
  );
};

/** The entities behind a cell, over the matrix. */
export const BoundPanel = (props: {
  answer: StandardAnswer;
  adoption: AdoptionAnswer;
  state: StandardState;
  update: Update;
}) => {
  const { adoption, state, update } = props;
  const { cell } = state;
  const { t } = useTranslationRef(adoptionTexts);
  const isKnown =
    cell?.requirement === undefined ||
    adoption.requirements.some(one => one.id === cell.requirement);
  return (
    <SidePanel
      isOpen={cell !== undefined}
      title={cell?.requirement ?? t('panel.all')}
      onClose={() => update(onCell(state, undefined))}
    >
      {cell && isKnown && <Body {...props} cell={cell} />}
      {!isKnown && <Text>{t('panel.unknown')}</Text>}
    </SidePanel>
  );
};
