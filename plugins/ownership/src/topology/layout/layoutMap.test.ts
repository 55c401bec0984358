import ELK from 'elkjs/lib/elk.bundled';
import {
  aDomain,
  anInteraction,
  aTeam,
  aTopology,
  COMPANY,
  domainRef,
  WORDS,
} from '../../testUtils/topologyFixtures';
import { buildModel } from '../model/buildModel';
import { readState } from '../topologyState';
import { layoutMap } from './layoutMap';
import { nextInDirection } from './nextTeam';
import { routeLines } from './routeLines';
import { Rect } from './types';
import { visibleLines } from './visibleLines';

const STATE = readState(new URLSearchParams('dependencies=yes'));
const layOut = (topology = COMPANY) =>
  layoutMap(new ELK(), buildModel(topology, STATE, WORDS));

const overlaps = (a: Rect, b: Rect) =>
  a.x < b.x + b.width &&
  b.x < a.x + a.width &&
  a.y < b.y + b.height &&
  b.y < a.y + a.height;

const contains = (outer: Rect, inner: Rect) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const LARGE = aTopology({
  teams: Array.from({ length: 120 }, (_, index) =>
    aTeam(`team-${index}`, {
      type: index % 7 ? 'stream-aligned' : 'platform',
      domains: [
        { domain: domainRef(`d${index % 9}`), stated: true, entities: 1 },
      ],
    }),
  ),
  domains: Array.from({ length: 9 }, (_, index) =>
    aDomain(`d${index}`, {
      parent: index > 6 ? domainRef('d0') : undefined,
    }),
  ),
  interactions: Array.from({ length: 80 }, (_, index) =>
    anInteraction(`team-${index}`, `team-${index + 30}`),
  ),
});

describe('the layout', () => {
  it('gives the same data the same picture, in whatever order it comes', async () => {
    const turned = {
      ...LARGE,
      teams: [...LARGE.teams].reverse(),
      domains: [...LARGE.domains].reverse(),
    };
    expect(JSON.stringify(await layOut(turned))).toBe(
      JSON.stringify(await layOut(LARGE)),
    );
  });

  it.each([
    ['a small map', COMPANY],
    ['a large one', LARGE],
  ])(
    'lets no team of %s hide another, and keeps each in its box',
    async (_name, topology) => {
      const picture = await layOut(topology);
      const { teams, boxes } = picture;
      expect(teams).toHaveLength(topology.teams.length);
      teams.forEach((one, index) =>
        expect(teams.slice(index + 1).some(other => overlaps(one, other))).toBe(
          false,
        ),
      );
      for (const box of boxes) {
        const ids = new Set(box.item.teams.map(one => one.id));
        teams
          .filter(one => ids.has(one.item.id))
          .forEach(one => expect(contains(box, one)).toBe(true));
        expect(contains({ x: 0, y: 0, ...picture }, box)).toBe(true);
      }
    },
  );

  it('puts platforms below everything else, as wide as the map', async () => {
    const { boxes, width } = await layOut(LARGE);
    const platforms = boxes.find(one => one.item.isPlatforms)!;
    expect(platforms.x).toBe(0);
    expect(platforms.width).toBe(width);
    boxes
      .filter(one => one !== platforms)
      .forEach(one => expect(one.y + one.height).toBeLessThan(platforms.y));
  });

  it('is empty for an empty map', async () => {
    const picture = await layOut(aTopology({ teams: [] }));
    expect(picture).toMatchObject({
      width: 0,
      height: 0,
      teams: [],
      lines: [],
    });
  });
});

const rect = (id: string, x: number, y: number) => ({
  item: { id },
  x,
  y,
  width: 100,
  height: 40,
});

const line = (from: string, to: string, more = {}) => ({
  id: `${from} ${to}`,
  kind: 'collaboration' as const,
  from,
  to,
  isDirected: false,
  interactions: [],
  dependencies: [],
  lane: 0,
  lanes: 1,
  ...more,
});

describe('a line', () => {
  const frame = { x: 0, y: 0, width: 600, height: 400 };
  const a = rect('a', 0, 100);
  const b = rect('b', 400, 100);

  it('leads from edge to edge', () => {
    expect(
      routeLines([line('a', 'b')], [a, b], { obstacles: [a, b], frame }),
    ).toMatchObject([
      // 3 pixels free at each end.
      { from: { x: 103, y: 120 }, to: { x: 397, y: 120 }, middle: { x: 250 } },
    ]);
  });

  it('goes around a team that stands in its way', () => {
    const between = rect('between', 200, 100);
    const [found] = routeLines([line('a', 'b')], [a, b], {
      obstacles: [a, b, between],
      frame,
    });
    const { x, y } = found.middle;
    expect(x).toBe(250);
    expect(y < 100 || y > 140).toBe(true);
  });

  it('runs beside others between the same two, and goes where something is', () => {
    const two = [0, 1].map(lane => line('a', 'b', { lane, lanes: 2 }));
    const found = routeLines([...two, line('a', 'gone')], [a, b], {
      obstacles: [a, b],
      frame,
    });
    expect(found.map(one => one.from.y)).toEqual([113, 127]);
  });

  it('is left out of a crowd, unless it is heavy or near', () => {
    const interaction = anInteraction('a', 'b');
    const crowd = Array.from({ length: 70 }, (_, index) => {
      const item = line(`x${index}`, 'y', {
        interactions: index < 40 ? [interaction] : [],
      });
      const point = { x: 0, y: 0 };
      return { item, from: point, to: point, bend: point, middle: point };
    });
    expect(visibleLines(crowd.slice(0, 60), [])).toHaveLength(60);
    expect(visibleLines(crowd, [])).toEqual(crowd.slice(0, 40));
    expect(visibleLines(crowd, ['x69'])).toEqual([
      ...crowd.slice(0, 40),
      crowd[69],
    ]);
  });
});

it('an arrow key leads to the nearest team that is ahead', () => {
  const middle = rect('middle', 200, 200);
  const right = rect('right', 320, 210);
  const far = rect('far', 480, 200);
  const below = rect('below', 220, 300);
  const all = [far, below, right, middle];
  expect(nextInDirection(all, middle, 'right')).toBe(right);
  expect(nextInDirection(all, right, 'right')).toBe(far);
  expect(nextInDirection(all, middle, 'down')).toBe(below);
  expect(nextInDirection(all, middle, 'left')).toBeUndefined();
  expect(nextInDirection(all, below, 'up')).toBe(middle);
});
