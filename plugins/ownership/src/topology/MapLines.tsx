import { Panel, ViewportPortal } from '@xyflow/react';
import {
  labelled,
  LineDrawing,
  LineLabel,
  pathOf,
} from './drawing/LineDrawing';
import { SCREEN } from './drawing/palette';
import { MapPicture, PlacedLine } from './layout/types';
import { visibleLines } from './layout/visibleLines';
import { isPair, pairId } from './panel/opened';
import { useTopology } from './TopologyContext';
import styles from './TopologyMap.module.css';

/** The lines of the map; those of what one looks at stand out. */
export const MapLines = (props: { picture: MapPicture; near?: string }) => {
  const { picture, near } = props;
  const { state, update, words } = useTopology();
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
          {words.t('map.crowded', {
            shown: String(lines.length),
            total: String(picture.lines.length),
          })}
        </Panel>
      )}
    </>
  );
};
