import { Flex, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { PageFrame } from '../shared/PageFrame';
import { useAddress } from '../shared/useAddress';
import { Ask } from './ask/Ask';
import { CellPanel } from './cell/CellPanel';
import {
  DecisionsState,
  onView,
  readState,
  View,
  VIEWS,
  writeState,
} from './decisionsState';
import { ScopesView } from './list/ScopesView';
import { MapView } from './map/MapView';

const VIEW_TITLES: Record<View, string> = {
  map: 'Map of domains',
  scopes: 'Scopes',
};

const ViewToggle = (props: {
  state: DecisionsState;
  update: (change: Partial<DecisionsState>) => void;
}) => {
  const { state, update } = props;
  return (
    <Flex mb="4">
      <ToggleButtonGroup
        aria-label="View"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[state.view]}
        onSelectionChange={keys =>
          update(onView(state, VIEWS.find(one => keys.has(one)) ?? VIEWS[0]))
        }
      >
        {VIEWS.map(view => (
          <ToggleButton key={view} id={view}>
            {VIEW_TITLES[view]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Flex>
  );
};

/** Who decides what: a question and its answer, the map of domains, and the scopes. */
export const DecisionsPage = () => {
  const { state, update } = useAddress(readState, writeState);
  return (
    <PageFrame
      title="Decisions"
      description="Who may decide what about which things, whom they hear, and where it goes if they cannot decide."
    >
      <Ask
        question={state.question}
        onAsk={question => update({ ...state, question })}
      />
      <ViewToggle state={state} update={update} />
      {state.view === 'map' ? (
        <MapView state={state} update={update} />
      ) : (
        <ScopesView state={state} update={update} />
      )}
      <CellPanel
        state={state}
        onClose={() => update({ ...state, cell: undefined })}
      />
    </PageFrame>
  );
};
