import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Button,
  Flex,
  Skeleton,
  useBreakpoint,
  VisuallyHidden,
} from '@backstage/ui';
import { TopologyResponse } from '@pillars/plugin-ownership-common';
import { lazy, Suspense, useCallback, useMemo, useRef } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { EmptyState } from '../shared/EmptyState';
import { ownershipApiRef } from '../api';
import { PageFrame } from '../shared/PageFrame';
import { useAddress } from '../shared/useAddress';
import { shortRef } from '../shared/words';
import { createTopologyWords } from './createTopologyWords';
import { idOfElement } from './mapElements';
import { buildModel, groupingOf } from './model/buildModel';
import { labelOf } from './model/placeTeams';
import { MapModel } from './model/types';
import { Bounds, NoTeamApis } from './Notes';
import { allBoxes, findOpened } from './panel/opened';
import { TopologyPanel } from './panel/TopologyPanel';
import { StandOutList } from './StandOutList';
import { TeamTable } from './TeamTable';
import { topologyTexts } from './texts';
import { Toolbar } from './Toolbar';
import { TopologyPageContext, TopologyProvider } from './TopologyContext';
import colours from './drawing/Colours.module.css';
import styles from './TopologyMap.module.css';
import { readState, TopologyState, writeState } from './topologyState';

// With what draws and lays out, which nobody else has to load.
const MapPart = lazy(() => import('./MapPart'));

const Waiting = () => {
  const { t } = useTranslationRef(topologyTexts);
  return (
    <div role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <Skeleton width="100%" height={480} />
    </div>
  );
};

function useLabels(topology: TopologyResponse, { boxes }: MapModel) {
  return useMemo(() => {
    const labels = new Map([
      ...allBoxes(boxes).map(one => [one.id, one.label] as const),
      ...[...topology.domains, ...topology.teams].map(
        one => [one.ref, labelOf(one)] as const,
      ),
    ]);
    return (ref: string) => labels.get(ref) ?? shortRef(ref);
  }, [topology, boxes]);
}

const Content = (props: {
  topology: TopologyResponse;
  state: TopologyState;
  update: (change: Partial<TopologyState>) => void;
}) => {
  const { topology, state, update } = props;
  const isNarrow = useBreakpoint().down('sm');
  const { t } = useTranslationRef(topologyTexts);
  const words = useMemo(() => createTopologyWords(t), [t]);
  const { q, by, filters, dependencies, focus, boxes, open } = state;
  const asked = JSON.stringify({ q, by, filters, dependencies, focus, boxes });
  const model = useMemo(
    () => buildModel(topology, JSON.parse(asked), words),
    [topology, asked, words],
  );
  const wasAsked = useRef(false);
  const choose = useCallback(
    (change: Partial<TopologyState>) => {
      wasAsked.current = true;
      update(change);
    },
    [update],
  );
  const context: TopologyPageContext = {
    topology,
    state,
    update: choose,
    labelOf: useLabels(topology, model),
    words,
  };
  const opened = findOpened(topology, model, open);
  const view = state.view ?? (isNarrow ? 'table' : 'map');
  const close = () => {
    choose({ open: undefined });
    if (open) {
      document
        .getElementById(idOfElement(open))
        ?.focus({ preventScroll: true });
    }
  };
  const panel = opened && (
    <TopologyPanel
      opened={opened}
      takesFocus={wasAsked.current}
      onClose={close}
    />
  );
  return (
    <TopologyProvider value={context}>
      <Toolbar
        by={groupingOf(topology, state.by)}
        view={view}
        teams={model.teams}
      />
      <Flex direction="column" gap="3" className={colours.colours}>
        <Bounds topology={topology} />
        <StandOutList standOuts={model.standOuts} />
        {!topology.teams.some(one => one.teamApi) && <NoTeamApis />}
        {model.teams === 0 && (
          <EmptyState
            title={t('nothing.title')}
            description={t('nothing.description')}
            action={
              <Button
                variant="secondary"
                onPress={() => update({ filters: {}, q: '', focus: undefined })}
              >
                {t('showAll')}
              </Button>
            }
          />
        )}
        {model.teams > 0 && view === 'table' && (
          <div className={styles.columns} data-panel={panel ? '' : undefined}>
            <TeamTable model={model} />
            {panel}
          </div>
        )}
        {model.teams > 0 && view === 'map' && (
          <Suspense fallback={<Waiting />}>
            <MapPart model={model}>{panel}</MapPart>
          </Suspense>
        )}
      </Flex>
    </TopologyProvider>
  );
};

/** The map of teams: who works with whom, and what really depends on what. */
export const TopologyPage = () => {
  const { t } = useTranslationRef(topologyTexts);
  const api = useApi(ownershipApiRef);
  const { state, update } = useAddress(readState, writeState);
  const { value, error, loading, retry } = useAsyncRetry(
    () => api.getTopology(),
    [api],
  );
  const hasNone = value && value.teams.length === 0;
  return (
    <PageFrame
      title={t('title')}
      description={t('description')}
      error={error}
      retry={retry}
    >
      {!value && loading && <Waiting />}
      {hasNone && (
        <EmptyState
          title={t('noTeams.title')}
          description={t('noTeams.description')}
        />
      )}
      {value && !hasNone && (
        <Content topology={value} state={state} update={update} />
      )}
    </PageFrame>
  );
};
