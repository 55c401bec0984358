import ELK from 'elkjs/lib/elk.bundled';
import {
  aTeam,
  aTopology,
  COMPANY,
  WORDS,
} from '../testUtils/topologyFixtures';
import { legendOf } from './drawing/legend';
import { PAPER } from './drawing/palette';
import { toSvg } from './exportMap';
import { layoutMap } from './layout/layoutMap';
import { buildModel } from './model/buildModel';
import { readState } from './topologyState';

async function fileOf(topology = COMPANY) {
  const state = readState(new URLSearchParams('dependencies=yes'));
  const picture = await layoutMap(
    new ELK(),
    buildModel(topology, state, WORDS),
  );
  const legend = legendOf(
    PAPER,
    {
      looks: new Set(['platform', 'stream-aligned']),
      interactions: true,
      dependencies: true,
    },
    WORDS,
  );
  const svg = await toSvg(picture, legend, {
    title: 'Topology',
    about: '4 teams, 2026-01-01',
  });
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  const texts = [...parsed.querySelectorAll('text, tspan')].map(one =>
    one.textContent?.trim(),
  );
  return { svg, parsed, texts };
}

describe('the map as a file', () => {
  it('says what the screen says, with its legend and its day', async () => {
    const { texts } = await fileOf();
    expect(texts).toEqual(
      expect.arrayContaining([
        'Topology',
        '4 teams, 2026-01-01',
        'Selling',
        'Platforms',
        'till',
        '3 not declared',
        'nothing depends',
        'X-as-a-service',
        'Interaction without dependency',
        // What it means goes on where there is no room left.
        'What one owns depends on what the other owns,',
        'and they say so.',
      ]),
    );
    expect(texts).not.toContain('Enabling');
  });

  it('has colours of its own, not those of the screen', async () => {
    expect((await fileOf()).svg).not.toContain('var(');
  });

  it('takes names for text, whatever is in them', async () => {
    const names = [
      '<script>a</script>',
      '"&\'<g',
      'nul\u0000\u000b\uffff',
      '☃',
    ];
    const { parsed, texts } = await fileOf(
      aTopology({
        teams: names.map((title, index) => aTeam(`t${index}`, { title })),
      }),
    );
    expect(parsed.querySelector('script')).toBeNull();
    expect(texts).toEqual(
      expect.arrayContaining(['<script>a</script>', '"&\'<g', 'nul', '☃']),
    );
  });

  it('is the same for the same data', async () => {
    expect((await fileOf()).svg).toBe((await fileOf()).svg);
  });
});
