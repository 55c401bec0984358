import { parseOwnershipSettings } from '../../settings';
import { createSnapshot } from '../../snapshot';
import { entities } from '../../testUtils/entities';
import { knownDecisions } from './knownDecisions';
import { requiredDecisions } from './requiredDecisions';

const TODAY = Date.parse('2026-01-01');

const scope = (name: string, decision: string, more = '') => `
kind: DecisionScope
metadata: { name: ${name} }
spec: { decision: ${decision}, decider: group:g, appliesTo: {}, ${more} }
`;

const snapshotOf = (decisions: object, ...scopes: string[]) =>
  createSnapshot(
    entities(
      ['kind: System\nmetadata: { name: s }', ...scopes].join('\n---\n'),
    ),
    parseOwnershipSettings({ decisions }),
  );

const TAXONOMY = [
  {
    name: 'data',
    title: 'Data',
    description: 'What is known.',
    decisions: [
      { name: 'events', decisions: [{ name: 'form' }] },
      { name: 'retention' },
    ],
  },
  { name: 'delivery' },
];

describe('knownDecisions', () => {
  it('puts what is not listed behind what is, under the nearest topic', () => {
    const snapshot = snapshotOf(
      { taxonomy: TAXONOMY, required: ['delivery', 'data/events'] },
      scope('a', 'data'),
      scope('b', 'data'),
      scope('c', 'data/a-b'),
      scope('d', 'data/a/b'),
      scope('e', 'data/a'),
      scope('f', 'data/events/a'),
      scope('g', 'spending/cloud'),
      scope('h', 'constructor'),
      scope('i', 'later', 'validFrom: 2026-01-02'),
    );
    const known = knownDecisions(snapshot, TODAY);
    expect(known.map(one => [one.decision, one.listed, one.scopes])).toEqual([
      ['data', true, 2],
      ['data/events', true, 0],
      ['data/events/form', true, 0],
      ['data/events/a', false, 1],
      ['data/retention', true, 0],
      ['data/a', false, 1],
      ['data/a/b', false, 1],
      ['data/a-b', false, 1],
      ['delivery', true, 0],
      ['constructor', false, 1],
      ['spending/cloud', false, 1],
    ]);
    expect(known.filter(one => one.required).map(one => one.decision)).toEqual([
      'data/events',
      'delivery',
    ]);
    expect(known[0]).toEqual({
      decision: 'data',
      title: 'Data',
      description: 'What is known.',
      listed: true,
      required: false,
      scopes: 2,
    });
    expect(known.at(-1)).toEqual({
      decision: 'spending/cloud',
      title: 'cloud',
      listed: false,
      required: false,
      scopes: 1,
    });
  });

  it('neither names nor counts what only hidden scopes decide', () => {
    const snapshot = snapshotOf(
      { taxonomy: [{ name: 'data' }] },
      scope('a', 'data'),
      scope('b', 'data'),
      scope('c', 'secret'),
    );
    const hidden = ['a', 'c'].map(name => `decisionscope:default/${name}`);
    const known = knownDecisions(snapshot, TODAY, ref => !hidden.includes(ref));
    expect(known.map(one => [one.decision, one.scopes])).toEqual([['data', 1]]);
  });

  it('bears decisions that are none', () => {
    const snapshot = snapshotOf(
      { taxonomy: TAXONOMY },
      scope('a', '7'),
      scope('b', '{}'),
      scope('c', "'data/'"),
      scope('d', "'//'"),
      scope('e', "''"),
      'kind: DecisionScope\nmetadata: { name: bare }',
    );
    const others = knownDecisions(snapshot, TODAY).filter(one => !one.listed);
    expect(others.map(one => [one.decision, one.title])).toEqual([
      ['data/', 'data/'],
      ['//', '//'],
    ]);
  });
});

describe('requiredDecisions', () => {
  const requiredOf = (decisions: object, ...scopes: string[]) =>
    requiredDecisions(snapshotOf(decisions, ...scopes), TODAY);

  it('are those that configuration lists, in the order of the taxonomy', () => {
    const required = ['spending', 'data/events', 'spending'];
    expect(requiredOf({ required }, scope('a', 'delivery'))).toEqual([
      'data/events',
      'spending',
    ]);
    expect(requiredOf({ required: [] }, scope('a', 'delivery'))).toEqual([]);
  });

  it('are else the common ones that somebody decides as a whole', () => {
    const scopes = [
      scope('a', 'delivery'),
      scope('b', 'architecture/api'),
      scope('c', 'security'),
      scope('d', 'data'),
    ];
    expect(requiredOf({}, ...scopes)).toEqual(['security', 'delivery']);
    expect(requiredOf({ taxonomy: TAXONOMY }, ...scopes)).toEqual(['delivery']);
    expect(
      requiredOf({}, scope('a', 'delivery', 'validFrom: 2026-01-02')),
    ).toEqual([]);
  });
});
