import { Node } from '@xyflow/react';
import { MapPicture, PlacedBox, PlacedTeam } from './layout/types';
import { idOfElement } from './mapElements';
import { MapNodeData } from './MapNodes';

/** Teams and boxes as nodes, teams and closed boxes above the lines. */
export function toNodes(
  picture: MapPicture,
  shared: Pick<MapNodeData, 'choose'> & { open?: string; current?: string },
): Node<MapNodeData>[] {
  const { choose, open, current } = shared;
  const node = (
    type: 'team' | 'box',
    placed: PlacedTeam | PlacedBox,
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
