import { ELK, ElkNode } from 'elkjs/lib/elk-api';
import { MapBox, MapModel } from '../model/types';
import { routeLines } from './routeLines';
import { BOX, GAP, sizeOfBox, sizeOfTeam } from './sizes';
import { MapPicture, PlacedBox, PlacedTeam, Point } from './types';

/** The height that things have for a width, as screens have it. */
const ASPECT = 1.7;

const optionsOf = (isRoomy: boolean, more: Record<string, string> = {}) => ({
  'elk.algorithm': 'rectpacking',
  'elk.aspectRatio': String(ASPECT),
  'elk.contentAlignment': 'V_TOP H_LEFT',
  'elk.spacing.nodeNode': String(isRoomy ? GAP.roomy : GAP.dense),
  ...more,
});

function toElkBox(box: MapBox, isRoomy: boolean): ElkNode {
  const size = sizeOfBox(box);
  if (!box.isOpen) {
    return { id: box.id, ...size };
  }
  return {
    id: box.id,
    layoutOptions: optionsOf(isRoomy, {
      'elk.padding': `[top=${BOX.header},left=${BOX.padding},bottom=${BOX.padding},right=${BOX.padding}]`,
      'elk.nodeSize.constraints': 'MINIMUM_SIZE',
      'elk.nodeSize.minimum': `(${size.width},${size.height})`,
      'elk.aspectRatio': box.isPlatforms ? '8' : String(ASPECT),
    }),
    children: [
      ...box.teams.map(one => ({ id: one.id, ...sizeOfTeam(one, isRoomy) })),
      ...box.boxes.map(one => toElkBox(one, isRoomy)),
    ],
  };
}

/** Boxes beside and below each other. */
async function pack(
  elk: Pick<ELK, 'layout'>,
  boxes: readonly MapBox[],
  isRoomy: boolean,
): Promise<ElkNode> {
  return elk.layout({
    id: 'map',
    layoutOptions: optionsOf(isRoomy, {
      'elk.padding': '[top=0,left=0,bottom=0,right=0]',
      'elk.spacing.nodeNode': isRoomy ? '44' : '24',
    }),
    children: boxes.map(one => toElkBox(one, isRoomy)),
  });
}

/** Everything that ELK has placed, from the upper left corner of the map. */
function flatten(
  packed: ElkNode,
  boxes: readonly MapBox[],
  at: Point,
): { boxes: PlacedBox[]; teams: PlacedTeam[] } {
  const found = { boxes: [] as PlacedBox[], teams: [] as PlacedTeam[] };
  const visit = (
    node: ElkNode,
    list: readonly MapBox[],
    origin: Point,
    depth: number,
  ) => {
    const byId = new Map(list.map(one => [one.id, one]));
    for (const {
      id,
      x = 0,
      y = 0,
      width = 0,
      height = 0,
      children,
    } of node.children ?? []) {
      const item = byId.get(id);
      const rect = { x: origin.x + x, y: origin.y + y, width, height };
      if (item) {
        found.boxes.push({ item, depth, ...rect });
        const teams = new Map(item.teams.map(one => [one.id, one]));
        for (const child of children ?? []) {
          const team = teams.get(child.id);
          if (team) {
            found.teams.push({
              item: team,
              x: rect.x + (child.x ?? 0),
              y: rect.y + (child.y ?? 0),
              width: child.width ?? 0,
              height: child.height ?? 0,
            });
          }
        }
        visit({ id, children }, item.boxes, rect, depth + 1);
      }
    }
  };
  visit(packed, boxes, at, 0);
  return found;
}

/**
 * Finds a place for everything. The same map gets the same places: ELK is given
 * it in one order, and chance has no part in how it packs.
 */
export async function layoutMap(
  elk: Pick<ELK, 'layout'>,
  { boxes, lines, isRoomy }: MapModel,
): Promise<MapPicture> {
  const upper = boxes.filter(one => !one.isPlatforms);
  const lower = boxes.filter(one => one.isPlatforms);
  const above = await pack(elk, upper, isRoomy);
  const below = await pack(elk, lower, isRoomy);
  const top = upper.length ? (above.height ?? 0) + 40 : 0;
  const width = Math.max(above.width ?? 0, below.width ?? 0);
  const placed = [
    flatten(above, upper, { x: 0, y: 0 }),
    flatten(below, lower, { x: 0, y: top }),
  ];
  const placedBoxes = placed
    .flatMap(one => one.boxes)
    // What all stand on is as wide as they are.
    .map(one => (one.item.isPlatforms ? { ...one, width } : one));
  const teams = placed.flatMap(one => one.teams);
  return {
    width,
    height: lower.length ? top + (below.height ?? 0) : above.height ?? 0,
    boxes: placedBoxes,
    teams,
    lines: routeLines(lines, [...placedBoxes, ...teams]),
    isRoomy,
  };
}
