import { listScopes } from './listScopes';
import { ScopeItem } from './types';

const item = (
  name: string,
  decision: string,
  more: Partial<ScopeItem> = {},
): ScopeItem => ({
  ref: `decisionscope:default/${name}`,
  name,
  namespace: 'default',
  decision,
  impact: [],
  state: 'inForce',
  covers: 1,
  decides: 1,
  ...more,
});

const RED = 'group:default/red';
const BLUE = 'group:default/blue';

const ITEMS = [
  item('d', 'data', {
    decider: RED,
    delegation: 'tell',
    impact: ['retention', 'acquisition'],
    title: 'What is stored',
  }),
  item('c', 'data/store', {
    decider: BLUE,
    impact: ['retention'],
    description: 'Databases and Queues',
  }),
  item('b', 'data-lake', { decider: BLUE, delegation: 'tell' }),
  item('a', 'data/store', { decider: RED, state: 'expired' }),
  item('e', '', { state: 'incomplete' }),
];

const namesOf = (query: Parameters<typeof listScopes>[1]) =>
  listScopes(ITEMS, query).items.map(one => one.name);

describe('listScopes', () => {
  it('sorts by decision, then by ref', () => {
    expect(namesOf({})).toEqual(['e', 'd', 'b', 'a', 'c']);
  });

  it.each([
    ['a decision with what is below', { decision: ['data'] }, 'dac'],
    ['a decision that none states', { decision: ['dat'] }, ''],
    ['one of two', { decision: ['data/store', 'data-lake'] }, 'bac'],
    ['a decider', { decider: [RED] }, 'da'],
    ['a delegation', { delegation: ['tell' as const] }, 'db'],
    ['no delegation', { delegation: ['none' as const] }, 'eac'],
    [
      'an impact',
      { impact: ['acquisition' as const, 'expansion' as const] },
      'd',
    ],
    ['a state', { state: ['expired' as const, 'incomplete' as const] }, 'ea'],
    ['all of it', { decision: ['data'], decider: [BLUE] }, 'c'],
    ['no values', { decision: [], decider: [] }, 'edbac'],
    ['text of the ref', { q: ' SCOPE:default/B ' }, 'b'],
    ['text of the title', { q: 'stored' }, 'd'],
    ['text of the description', { q: 'queues' }, 'c'],
    ['text of the decision', { q: 'lake' }, 'b'],
    ['text of the decider', { q: 'group:default/blue' }, 'bc'],
    ['blank text', { q: '  ' }, 'edbac'],
  ])('finds by %s', (_what, query, names) => {
    expect(namesOf(query).join('')).toBe(names);
    expect(listScopes(ITEMS, query).total).toBe(names.length);
  });

  it('counts what each value would find', () => {
    expect(listScopes(ITEMS, {}).facets).toEqual({
      decision: [
        { value: 'data', count: 3 },
        { value: 'data/store', count: 2 },
        { value: 'data-lake', count: 1 },
      ],
      decider: [
        { value: BLUE, count: 2 },
        { value: RED, count: 2 },
      ],
      delegation: [
        { value: 'none', count: 3 },
        { value: 'tell', count: 2 },
      ],
      impact: [
        { value: 'retention', count: 2 },
        { value: 'acquisition', count: 1 },
      ],
      state: [
        { value: 'inForce', count: 3 },
        { value: 'expired', count: 1 },
        { value: 'incomplete', count: 1 },
      ],
    });
  });

  it('counts each facet without its own filter, and with all others', () => {
    const { facets } = listScopes(ITEMS, {
      decider: [RED],
      state: ['inForce'],
      q: 'data',
    });
    expect(facets.decider).toEqual([
      { value: BLUE, count: 2 },
      { value: RED, count: 1 },
    ]);
    expect(facets.state).toEqual([
      { value: 'expired', count: 1 },
      { value: 'inForce', count: 1 },
    ]);
    expect(facets.decision).toEqual([{ value: 'data', count: 1 }]);
    expect(facets.delegation).toEqual([{ value: 'tell', count: 1 }]);
  });

  it('keeps a value that is asked for among the counts, stated or not', () => {
    const items = [item('a', 'data/store'), item('b', 'people')];
    expect(listScopes(items, { decision: ['data'] }).facets.decision).toEqual([
      { value: 'data', count: 1 },
      { value: 'data/store', count: 1 },
      { value: 'people', count: 1 },
    ]);
  });

  it('shows one page, the first 50 where nothing is said', () => {
    expect(namesOf({ offset: 1, limit: 2 })).toEqual(['d', 'b']);
    const many = Array.from({ length: 120 }, (_, index) =>
      item(`s${100 + index}`, `d${100 + index}`),
    );
    const { items, total, facets } = listScopes(many, {});
    expect([items.length, total]).toEqual([50, 120]);
    expect(items[49].name).toBe('s149');
    expect(facets.decision).toHaveLength(50);
  });

  it('leaves the list that it is given as it is', () => {
    const given = Object.freeze([...ITEMS]);
    listScopes(given, {});
    expect(given[0].name).toBe('d');
  });
});
