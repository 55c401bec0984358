import { useApi } from '@backstage/core-plugin-api';
import { Checkbox, Flex, Text } from '@backstage/ui';
import {
  AdoptionAnswer,
  ADOPTION_STATES,
  BoundItem,
  BoundQuery,
  Requirement,
  StandardAnswer,
} from '@pillars/plugin-ownership-common';
import { ownershipApiRef } from '../../api';
import { fetchAll } from '../../shared/exportList';
import { Exports } from '../../shared/Exports';
import { RefLink } from '../../shared/RefLink';
import { SearchBox } from '../../shared/SearchBox';
import { SidePanel } from '../../shared/SidePanel';
import { STATE } from '../../shared/words';
import { Level } from '../Level';
import { Check } from '../RequirementList';
import {
  CellState,
  onCell,
  StandardState,
  toBoundQuery,
} from '../standardState';
import { BoundList } from './BoundList';
import { boundExport, standingLines } from './exportAdoption';
import { NONE, sumOf } from './matrixRows';
import styles from './panel.module.css';

type Update = (change: Partial<StandardState>) => void;

const Place = (props: { entityRef: string; none: string }) =>
  props.entityRef === NONE ? (
    <>{props.none}</>
  ) : (
    <RefLink entityRef={props.entityRef} variant="body-small" />
  );

/** What the entities below have in common. */
const About = (props: { cell: CellState; requirement?: Requirement }) => {
  const { cell, requirement } = props;
  const { domain, team } = cell;
  return requirement || domain || team ? (
    <div>
      {requirement && (
        <>
          <Text as="p" className={styles.statement}>
            <Level level={requirement.level} /> {requirement.statement}
          </Text>
          <Text as="div" variant="body-small" color="secondary">
            <Check check={requirement.check} />
          </Text>
        </>
      )}
      {(team || domain) && (
        <Text as="div" variant="body-small" color="secondary">
          Only of {team && <Place entityRef={team} none="nobody" />}
          {team && domain && ' in '}
          {domain && <Place entityRef={domain} none="no domain" />}
        </Text>
      )}
    </div>
  ) : null;
};

/** Narrows a requirement's entities to some states, with how many there are of each. */
const States = (props: {
  cell: CellState;
  adoption: AdoptionAnswer;
  onChange: (states: CellState['states']) => void;
}) => {
  const { cell, adoption, onChange } = props;
  const { requirements, rows } = adoption;
  const index = requirements.findIndex(one => one.id === cell.requirement);
  const isOf = (chosen: string | undefined, value = NONE) =>
    chosen === undefined || chosen === value;
  const here = rows.filter(
    row => isOf(cell.domain, row.domain) && isOf(cell.team, row.team),
  );
  const counts = sumOf(here, requirements.length).requirements[index];
  return counts ? (
    <div className={styles.states} role="group" aria-label="States">
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
          {`${STATE[state].label} ${counts[state]}`}
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
      <About
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
          placeholder="Name or owner"
          onChange={q => update({ q })}
        />
        <Exports
          spec={boundExport(standard.name, standard.title ?? standard.name)}
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
  const { state, update } = props;
  const { cell } = state;
  return (
    <SidePanel
      isOpen={cell !== undefined}
      title={cell?.requirement ?? 'What it binds'}
      onClose={() => update(onCell(state, undefined))}
    >
      {cell && <Body {...props} cell={cell} />}
    </SidePanel>
  );
};
