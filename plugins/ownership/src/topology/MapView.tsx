import '@xyflow/react/dist/base.css';
import {
  Controls,
  MiniMap,
  Node,
  Panel,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  ViewportPortal,
} from '@xyflow/react';
import { KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { VisuallyHidden } from '@backstage/ui';
import {
  labelled,
  LineDrawing,
  LineLabel,
  pathOf,
} from './drawing/LineDrawing';
import { SCREEN } from './drawing/palette';
import { Direction, nextInDirection } from './layout/nextTeam';
import { visibleLines } from './layout/visibleLines';
import { MapPicture, PlacedBox, PlacedLine, PlacedTeam } from './layout/types';
import { MapNodeData, nodeTypes } from './MapNodes';
import { crowded, MAP_HELP, TITLE } from './pageWords';
import { isPair, pairId } from './panel/opened';
import { useTopology } from './TopologyContext';
import styles from './TopologyMap.module.css';
import { toggled } from './topologyState';

const ARROWS: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** From so many teams on, a small map of the map helps. */
const LARGE = 160;

type Stop = PlacedTeam | PlacedBox;

/** What one moves between by keys: teams and closed boxes. */
const stopsOf = ({ teams, boxes }: MapPicture): Stop[] => [
  ...teams,
  ...boxes.filter(one => !one.item.isOpen),
];

const idOfElement = (id: string) => `map-${id}`;

/** Moves the focus from team to team, and the view with it. */
function useKeys(picture: MapPicture, onChoose: (id: string) => void) {
  const { setCenter, getZoom } = useReactFlow();
  const stops = useMemo(() => stopsOf(picture), [picture]);
  const [at, setAt] = useState<string>();
  const current = stops.find(one => one.item.id === at) ?? stops[0];
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current && current) {
      moved.current = false;
      document
        .getElementById(idOfElement(current.item.id))
        ?.focus({ preventScroll: true });
    }
  }, [current]);
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = ARROWS[event.key];
    if (direction && current) {
      event.preventDefault();
      const next = nextInDirection(stops, current, direction);
      if (next) {
        moved.current = true;
        setAt(next.item.id);
        setCenter(next.x + next.width / 2, next.y + next.height / 2, {
          zoom: Math.max(getZoom(), 0.6),
        });
      }
    }
    if ((event.key === 'Enter' || event.key === ' ') && current) {
      event.preventDefault();
      onChoose(current.item.id);
    }
  };
  return { current: current?.item.id, setAt, onKeyDown };
}

function toNodes(
  picture: MapPicture,
  shared: Pick<MapNodeData, 'choose'> & { open?: string; current?: string },
): Node<MapNodeData>[] {
  const { choose, open, current } = shared;
  const node = (
    type: 'team' | 'box',
    placed: Stop,
    zIndex: number,
  ): Node<MapNodeData> => ({
    id: placed.item.id,
    type,
    position: { x: placed.x, y: placed.y },
    width: placed.width,
    height: placed.height,
    zIndex,
    data: {
      placed,
      isRoomy: picture.isRoomy,
      isChosen: placed.item.id === open,
      isCurrent: placed.item.id === current,
      elementId: idOfElement(placed.item.id),
      choose,
    },
  });
  return [
    ...picture.boxes.map(one =>
      node('box', one, one.item.isOpen ? one.depth : 200),
    ),
    ...picture.teams.map(one => node('team', one, 200)),
  ];
}

const Lines = (props: { picture: MapPicture; near?: string }) => {
  const { picture, near } = props;
  const { state, update } = useTopology();
  const { open } = state;
  const { teams, boxes, isRoomy } = picture;
  const lines = visibleLines(picture.lines, [near, open]);
  // What one looks at stands out from the rest.
  const about =
    near ?? [...teams, ...boxes].find(one => one.item.id === open)?.item.id;
  const isNear = ({ item }: PlacedLine) =>
    item.from === about || item.to === about;
  const isFaint = (one: PlacedLine) =>
    about !== undefined && lines.some(isNear) && !isNear(one);
  return (
    <>
      <ViewportPortal>
        <svg className={styles.lines} aria-hidden>
          {lines.map(one => (
            <g
              key={one.item.id}
              className={styles.line}
              onClick={() =>
                update({ open: pairId(one.item.from, one.item.to) })
              }
            >
              <path className={styles.grip} d={pathOf(one)} />
              <LineDrawing
                placed={one}
                palette={SCREEN}
                isChosen={isPair(open, one.item)}
                isFaint={isFaint(one)}
              />
            </g>
          ))}
        </svg>
        <svg className={styles.labels} aria-hidden>
          {labelled(lines, isRoomy || about !== undefined)
            .filter(one => !isFaint(one))
            .map(one => (
              <LineLabel key={one.item.id} placed={one} palette={SCREEN} />
            ))}
        </svg>
      </ViewportPortal>
      {picture.lines.length > lines.length && (
        <Panel position="top-left" className={styles.crowd}>
          {crowded(lines.length, picture.lines.length)}
        </Panel>
      )}
    </>
  );
};

const Flow = ({ picture }: { picture: MapPicture }) => {
  const { state, update } = useTopology();
  const { fitView } = useReactFlow();
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
  const { current, setAt, onKeyDown } = useKeys(picture, choose);
  useEffect(() => {
    fitView({ padding: 0.03, maxZoom: 1.2 });
  }, [picture, fitView]);
  return (
    // Keys come from the teams in it, which know nothing of each other.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="group"
      aria-label={TITLE}
      aria-describedby="map-help"
      style={{ height: '100%' }}
      onFocus={event => {
        if (event.target.id.startsWith('map-')) {
          setNear(event.target.id.slice('map-'.length));
        }
      }}
      onBlur={() => setNear(undefined)}
      onKeyDown={event => {
        if (event.key === 'Escape' && open) {
          update({ open: undefined });
        }
        if ((event.target as Element).id.startsWith('map-')) {
          onKeyDown(event);
        }
      }}
    >
      <VisuallyHidden>
        <span id="map-help">{MAP_HELP}</span>
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
        onNodeMouseEnter={(_, node) => setNear(node.id)}
        onNodeMouseLeave={() => setNear(undefined)}
        onlyRenderVisibleElements={picture.teams.length > 300}
        minZoom={0.05}
        maxZoom={2.5}
        fitView
        fitViewOptions={{ padding: 0.03, maxZoom: 1.2 }}
      >
        <Lines picture={picture} near={near} />
        <Controls showInteractive={false} position="bottom-right" />
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
