import { ELK, ElkNode } from 'elkjs/lib/elk-api';
import { MapBox, MapModel } from '../model/types';
import { placeLabels } from './placeLabels';
import { routeLines } from './routeLines';
import { BOX, FONT, GAP, sizeOfBox, teamSizer, widthOfText } from './sizes';
import { MapPicture, PlacedBox, PlacedTeam, Point, Rect } from './types';

/** The width of a map for its height, as screens have it. */
const ASPECT = 1.6;

/** How boxes may be filled. Which way wastes least depends on what is in them. */
const WAYS = ['1.7', '1.3', '2.5'].flatMap(aspect =>
  ['MAX_SCALE_DRIVEN', 'AREA_DRIVEN', 'ASPECT_RATIO_DRIVEN'].map(goal => ({
    aspect,
    goal,
  })),
);

interface Way {
  isRoomy: boolean;
  aspect: string;
  goal: string;
  /** How wide it should be, where that is given. */
  width?: number;
}

const optionsOf = (way: Way, more: Record<string, string>) => ({
  'elk.algorithm': 'rectpacking',
  'elk.contentAlignment': 'V_TOP H_LEFT',
  'elk.spacing.nodeNode': String(way.isRoomy ? GAP.roomy : GAP.dense),
  'elk.rectpacking.widthApproximation.optimizationGoal': way.goal,
  'elk.rectpacking.packing.compaction.rowHeightReevaluation': 'true',
  'elk.rectpacking.packing.compaction.iterations': '5',
  ...more,
});

function toElkBox(box: MapBox, way: Way): ElkNode {
  const size = sizeOfBox(box);
  if (!box.isOpen) {
    return { id: box.id, ...size };
  }
  const sizeOf = teamSizer(box.teams, way.isRoomy);
  return {
    id: box.id,
    layoutOptions: optionsOf(way, {
      'elk.padding': `[top=${BOX.header},left=${BOX.padding},bottom=${BOX.padding},right=${BOX.padding}]`,
      'elk.nodeSize.constraints': 'MINIMUM_SIZE',
      'elk.nodeSize.minimum': `(${size.width},${size.height})`,
      'elk.aspectRatio': way.aspect,
      ...(way.width && {
        'elk.rectpacking.widthApproximation.strategy': 'TARGET_WIDTH',
        'elk.rectpacking.widthApproximation.targetWidth': String(way.width),
      }),
    }),
    children: [
      ...box.teams.map(one => ({ id: one.id, ...sizeOf(one) })),
      ...box.boxes.map(one => toElkBox(one, way)),
    ],
  };
}

const sizeOf = ({ width = 0, height = 0 }: ElkNode) => ({ width, height });

/** How much of a screen's width a map takes that is as high as the screen. */
function extentOf(node: ElkNode, aspect: number): number {
  const { width, height } = sizeOf(node);
  return Math.max(width, height * aspect);
}

/** Boxes beside and below each other, in the way that wastes least. */
async function pack(
  elk: Pick<ELK, 'layout'>,
  boxes: readonly MapBox[],
  {
    isRoomy,
    aspect: whole,
    width,
  }: Omit<Way, 'goal' | 'aspect'> & { aspect: number },
): Promise<ElkNode> {
  let best: ElkNode | undefined;
  for (const { aspect, goal } of WAYS) {
    const way = { isRoomy, aspect, goal, width };
    const packed = await elk.layout({
      id: 'map',
      layoutOptions: optionsOf(way, {
        'elk.padding': '[top=0,left=0,bottom=0,right=0]',
        'elk.aspectRatio': String(whole),
        'elk.spacing.nodeNode': isRoomy ? '56' : '18',
      }),
      children: boxes.map(one => toElkBox(one, way)),
    });
    if (!best || extentOf(packed, whole) < extentOf(best, whole)) {
      best = packed;
    }
  }
  return best ?? { id: 'map' };
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

/** Where the name of an open box stands. */
const headingOf = ({ item, x, y }: PlacedBox): Rect => ({
  x: x + BOX.padding,
  y: y + 8,
  width: widthOfText(item.label, FONT.box),
  height: BOX.header - 12,
});

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
  // Flatter where something stands below it.
  const aspect = lower.length ? ASPECT * 1.3 : ASPECT;
  const above = await pack(elk, upper, { isRoomy, aspect });
  const { width: wide } = sizeOf(above);
  const below = await pack(elk, lower, { isRoomy, aspect, width: wide });
  const top = upper.length ? sizeOf(above).height + 40 : 0;
  const width = Math.max(sizeOf(above).width, sizeOf(below).width);
  const placed = [
    flatten(above, upper, { x: 0, y: 0 }),
    flatten(below, lower, { x: 0, y: top }),
  ];
  const placedBoxes = placed
    .flatMap(one => one.boxes)
    // What all stand on is as wide as they are.
    .map(one => (one.item.isPlatforms ? { ...one, width } : one));
  const teams = placed.flatMap(one => one.teams);
  const height = lower.length
    ? top + sizeOf(below).height
    : sizeOf(above).height;
  const closed = placedBoxes.filter(one => !one.item.isOpen);
  const open = placedBoxes.filter(one => one.item.isOpen);
  const obstacles = [...closed, ...teams];
  return {
    width,
    height,
    boxes: placedBoxes,
    teams,
    lines: placeLabels(
      routeLines(lines, [...placedBoxes, ...teams], {
        obstacles,
        frame: { x: 0, y: 0, width, height },
      }),
      [...obstacles, ...open.map(headingOf)],
    ),
    isRoomy,
  };
}
