import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { PageFrame } from '../shared/PageFrame';
import { useAddress } from '../shared/useAddress';
import { Ask } from './ask/Ask';
import { CellPanel } from './cell/CellPanel';
import {
  DecisionsState,
  onView,
  readState,
  VIEWS,
  writeState,
} from './decisionsState';
import { ScopesView } from './list/ScopesView';
import { MapView } from './map/MapView';
import { decisionsTexts } from './texts';

const ViewToggle = (props: {
  state: DecisionsState;
  update: (change: Partial<DecisionsState>) => void;
}) => {
  const { state, update } = props;
  const { t } = useTranslationRef(decisionsTexts);
  return (
    <Flex mb="4">
      <ToggleButtonGroup
        aria-label={t('view.label')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[state.view]}
        onSelectionChange={keys =>
          update(onView(state, VIEWS.find(one => keys.has(one)) ?? VIEWS[0]))
        }
      >
        {VIEWS.map(view => (
          <ToggleButton key={view} id={view}>
            {t(`view.${view}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Flex>
  );
};

/** Who decides what: a question and its answer, the map of domains, and the scopes. */
export const DecisionsPage = () => {
  const { t } = useTranslationRef(decisionsTexts);
  const { state, update } = useAddress(readState, writeState);
  return (
    <PageFrame title={t('page.title')} description={t('page.description')}>
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
