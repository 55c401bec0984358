import { Button, Flex, Skeleton, Text, VisuallyHidden } from '@backstage/ui';
import {
  AdoptionAnswer,
  StandardAnswer,
} from '@pillars/plugin-ownership-common';
import { FailedRequest } from '../../shared/FailedRequest';
import { Exports } from '../../shared/Exports';
import { Panel } from '../../shared/Panel';
import { entities } from '../figures';
import { BINDS } from '../phases';
import { onCell, StandardState, writeState } from '../standardState';
import { AdoptionRequest } from '../useStandard';
import { NothingBound } from '../WhomItBinds';
import styles from './adoption.module.css';
import { BoundPanel } from './BoundPanel';
import { cellLines, matrixExport } from './exportAdoption';
import { History } from './History';
import { Matrix } from './Matrix';
import { groupByDomain } from './matrixRows';
import { PlaceFilter } from './PlaceFilter';
import { Legend } from './StateIcon';

type Shown = {
  answer: StandardAnswer;
  state: StandardState;
  update: (change: Partial<StandardState>) => void;
};

const Toolbar = (props: Shown & { adoption: AdoptionAnswer }) => {
  const { answer, adoption, state, update } = props;
  const { name, title = name } = answer.standard;
  const shown = groupByDomain(
    adoption.rows,
    state.filters,
    adoption.requirements.length,
  ).flatMap(group => group.teams);
  return (
    <div className={styles.toolbar}>
      <PlaceFilter
        rows={adoption.rows}
        chosen={state.filters}
        onChange={filters => update({ filters })}
      />
      <Exports
        spec={matrixExport(name, title)}
        fetchItems={async () => cellLines(shown, adoption.requirements)}
      />
    </div>
  );
};

const ByTeam = (props: Shown & { adoption: AdoptionAnswer }) => {
  const { answer, adoption, state, update } = props;
  const { requirements, rows } = adoption;
  const groups = groupByDomain(rows, state.filters, requirements.length);
  return (
    <Panel
      title="By domain and team"
      about={`${BINDS[answer.standard.phase]} ${entities(
        adoption.entities,
      )}; each number leads to them`}
    >
      <Toolbar {...props} />
      {groups.length ? (
        <>
          <Matrix
            groups={groups}
            requirements={requirements}
            texts={answer.revision.requirements}
            search={cell =>
              `?${writeState(onCell(state, { states: [], ...cell }))}`
            }
          />
          <div className={styles.after}>
            <Legend />
          </div>
        </>
      ) : (
        <Flex align="center" gap="3">
          <Text role="status">Nothing that it binds is there.</Text>
          <Button
            variant="secondary"
            size="small"
            onPress={() => update({ filters: {} })}
          >
            Clear filters
          </Button>
        </Flex>
      )}
    </Panel>
  );
};

const Loaded = (props: Shown & { adoption: AdoptionAnswer }) => {
  const { answer, adoption } = props;
  return (
    <Flex direction="column" gap="5">
      {adoption.entities ? (
        <ByTeam {...props} />
      ) : (
        <Panel title="Nothing is bound">
          <Text>
            <NothingBound {...answer} />
          </Text>
        </Panel>
      )}
      <History adoption={adoption} />
      <BoundPanel {...props} />
    </Flex>
  );
};

/** How far a standard has come, where, and since when. */
export const AdoptionTab = (props: Shown & { adoption: AdoptionRequest }) => {
  const { adoption, ...shown } = props;
  const { value, error, retry } = adoption;
  if (error) {
    return <FailedRequest error={error} retry={retry} />;
  }
  return value ? (
    <Loaded {...shown} adoption={value} />
  ) : (
    <div role="status">
      <VisuallyHidden>Loading the adoption</VisuallyHidden>
      <Skeleton width="100%" height={320} />
    </div>
  );
};
