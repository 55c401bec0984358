import '@xyflow/react/dist/base.css';
import { Controls, MiniMap, ReactFlow, ReactFlowProvider } from '@xyflow/react';
import { useMemo, useState } from 'react';
import { VisuallyHidden } from '@backstage/ui';
import { SCREEN } from './drawing/palette';
import { MapPicture } from './layout/types';
import { idFromElement } from './mapElements';
import { MapLines } from './MapLines';
import { nodeTypes } from './MapNodes';
import { toNodes } from './toNodes';
import { useTopology } from './TopologyContext';
import styles from './TopologyMap.module.css';
import { toggled } from './topologyState';
import { fitOf, useFit } from './useFit';
import { useMapKeys } from './useMapKeys';

/** From so many teams on, a small map of the map helps. */
const LARGE = 160;

const Flow = ({ picture }: { picture: MapPicture }) => {
  const { state, update, words } = useTopology();
  const { t } = words;
  const onMoved = useFit(picture);
  const { open, boxes } = state;
  const [near, setNear] = useState<string>();
  const closed = useMemo(
    () =>
      new Set(
        picture.boxes.filter(one => !one.item.isOpen).map(one => one.item.id),
      ),
    [picture],
  );
  const choose = (id: string) =>
    update(
      closed.has(id)
        ? { boxes: toggled(boxes, id), open: undefined }
        : { open: id },
    );
  const labels = useMemo(
    () => ({
      'controls.ariaLabel': t('map.controls'),
      'controls.zoomIn.ariaLabel': t('map.zoomIn'),
      'controls.zoomOut.ariaLabel': t('map.zoomOut'),
      'controls.fitView.ariaLabel': t('map.fitView'),
      'minimap.ariaLabel': t('map.miniMap'),
      'node.a11yDescription.default': t('map.help'),
      'edge.a11yDescription.default': '',
    }),
    [t],
  );
  const { current, setAt, onKeyDown } = useMapKeys(picture, choose);
  return (
    // Keys come from the teams in it, which know nothing of each other.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="group"
      aria-label={t('title')}
      aria-describedby="map-help"
      style={{ height: '100%' }}
      onFocus={event => setNear(idFromElement(event.target))}
      onBlur={() => setNear(undefined)}
      onKeyDown={event => {
        if (event.key === 'Escape' && open) {
          update({ open: undefined });
        }
        if (idFromElement(event.target as Element)) {
          onKeyDown(event);
        }
      }}
    >
      <VisuallyHidden>
        <span id="map-help">{t('map.help')}</span>
      </VisuallyHidden>
      <ReactFlow
        nodes={toNodes(picture, {
          open,
          current,
          choose: id => {
            setAt(id);
            choose(id);
          },
        })}
        edges={[]}
        nodeTypes={nodeTypes}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        ariaLabelConfig={labels}
        onNodeMouseEnter={(_, node) => setNear(node.id)}
        onNodeMouseLeave={() => setNear(undefined)}
        onlyRenderVisibleElements={picture.teams.length > 300}
        minZoom={0.05}
        maxZoom={2.5}
        fitView
        fitViewOptions={fitOf(picture)}
        // Without an event, we moved it.
        onMoveStart={event => event && onMoved()}
      >
        <MapLines picture={picture} near={near} />
        <Controls
          showInteractive={false}
          position="bottom-right"
          fitViewOptions={fitOf(picture)}
          onZoomIn={onMoved}
          onZoomOut={onMoved}
        />
        {picture.teams.length > LARGE && (
          <MiniMap
            className={styles.minimap}
            position="bottom-left"
            pannable
            zoomable
            bgColor={SCREEN.ground}
            nodeColor={SCREEN.border}
          />
        )}
      </ReactFlow>
    </div>
  );
};

/** The map on the screen: to move, to zoom, and to choose from. */
export const MapView = ({ picture }: { picture: MapPicture }) => (
  <ReactFlowProvider>
    <Flow picture={picture} />
  </ReactFlowProvider>
);
