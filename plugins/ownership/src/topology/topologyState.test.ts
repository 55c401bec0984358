import { readState, TopologyState, toggled, writeState } from './topologyState';

const read = (address: string) => readState(new URLSearchParams(address));

const AT_FIRST: TopologyState = {
  q: '',
  page: 0,
  pageSize: 25,
  open: undefined,
  view: undefined,
  by: undefined,
  filters: {},
  dependencies: false,
  focus: undefined,
  boxes: [],
};

describe('the address of the topology', () => {
  it('says nothing of the map as it opens', () => {
    expect(read('')).toEqual(AT_FIRST);
    expect(String(writeState(AT_FIRST))).toBe('');
  });

  it('carries everything, there and back', () => {
    const state: TopologyState = {
      q: 'pay',
      page: 2,
      pageSize: 50,
      open: 'group:default/a',
      view: 'table',
      by: 'stream',
      filters: { domain: ['domain:default/a'], type: ['platform', 'none'] },
      dependencies: true,
      focus: 'group:default/b',
      boxes: ['in:none', 'in:domain:default/a'],
    };
    expect(read(String(writeState(state)))).toEqual(state);
  });

  it('leaves nonsense out', () => {
    expect(
      read('view=globe&by=mood&type=huge&dependencies=1&focus=&page=-1'),
    ).toEqual(AT_FIRST);
  });
});

it('adds to a list what is not in it, and removes what is', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});
