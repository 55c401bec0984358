import { Node, NodeProps } from '@xyflow/react';
import { BoxDrawing } from './drawing/BoxDrawing';
import { SCREEN } from './drawing/palette';
import { TeamDrawing } from './drawing/TeamDrawing';
import { BOX } from './layout/sizes';
import { PlacedBox, PlacedTeam } from './layout/types';
import { useTopology } from './TopologyContext';
import styles from './TopologyMap.module.css';

export type MapNodeData = {
  placed: PlacedTeam | PlacedBox;
  isRoomy: boolean;
  isChosen: boolean;
  /** Where the focus goes when it comes into the map. */
  isCurrent: boolean;
  elementId: string;
  choose: (id: string) => void;
};

type Props = NodeProps<Node<MapNodeData>>;

const TeamNode = ({ data }: Props) => {
  const { looks } = useTopology().words;
  const { isRoomy, isChosen, isCurrent, elementId, choose } = data;
  const placed = data.placed as PlacedTeam;
  const { item, width, height } = placed;
  // It begins with what one reads, for those who say what they want to press.
  const name = `${item.label} ${item.owned}, ${looks[item.look].label}`;
  return (
    <div
      id={elementId}
      role="button"
      aria-label={name}
      aria-pressed={isChosen}
      tabIndex={isCurrent ? 0 : -1}
      title={item.label}
      className={styles.node}
      onClick={() => choose(item.id)}
      // Keys are heard by the map, which knows what is beside what.
      onKeyDown={undefined}
    >
      <svg width={width} height={height} aria-hidden>
        <TeamDrawing
          item={item}
          size={{ width, height }}
          palette={SCREEN}
          isRoomy={isRoomy}
          isChosen={isChosen}
        />
      </svg>
    </div>
  );
};

const BoxNode = ({ data }: Props) => {
  const { isChosen, isCurrent, elementId, choose } = data;
  const placed = data.placed as PlacedBox;
  const { item, width, height } = placed;
  return (
    <>
      <svg
        width={width}
        height={height}
        aria-hidden
        style={{ display: 'block', overflow: 'visible' }}
      >
        <BoxDrawing placed={placed} palette={SCREEN} isChosen={isChosen} />
      </svg>
      <div
        id={elementId}
        role="button"
        aria-label={`${item.label}, ${item.teamsInWords}`}
        aria-expanded={item.isOpen}
        tabIndex={isCurrent && !item.isOpen ? 0 : -1}
        className={styles.node}
        style={{
          position: 'absolute',
          top: 0,
          left: 0,
          width,
          height: item.isOpen ? BOX.header : height,
        }}
        onClick={() => choose(item.id)}
        onKeyDown={undefined}
      />
    </>
  );
};

export const nodeTypes = { team: TeamNode, box: BoxNode };
