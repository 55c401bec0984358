import { createSnapshot } from '../../snapshot';
import { entities } from '../../testUtils/entities';
import { partyDecisions } from './partyDecisions';

const TODAY = Date.parse('2026-01-15');

const SCOPES = `
kind: Component
metadata: { name: basket }
spec: { owner: red }
---
kind: DecisionScope
metadata: { name: decides }
spec: { decision: z, appliesTo: {}, decider: group:red, consulted: [user:ana] }
---
kind: DecisionScope
metadata: { name: also }
spec: { decision: a, appliesTo: [component:basket], decider: group:red, reviewBy: '2026-01-14' }
---
kind: DecisionScope
metadata: { name: later }
spec: { decision: a, appliesTo: {}, decider: group:red, validFrom: '2026-01-16' }
---
kind: DecisionScope
metadata: { name: nothing }
spec: { appliesTo: {}, decider: group:red }
---
kind: DecisionScope
metadata: { name: hears }
spec:
  decision: b
  appliesTo: {}
  decider: user:ana
  consulted: [group:red, group:red]
  informed: [group:red]
  vetoes: [{ by: group:red }, { by: group:red, grounds: Law }]
  escalation:
    - { to: user:ana, after: P1D }
    - { to: group:red, after: P2D }
    - { to: group:red, after: P3D, terminal: true }
---
kind: DecisionScope
metadata: { name: never }
spec:
  decision: c
  appliesTo: {}
  decider: guild:testers
  escalation: [{ to: user:ana, terminal: true }, { to: group:red }]
`;

const snapshot = createSnapshot(entities(SCOPES));

const refOf = (name: string) => `decisionscope:default/${name}`;

/** The names of the scopes in each list. */
function namesFor(ref: string, maySee?: (ref: string) => boolean) {
  const { escalates, ...lists } = partyDecisions(snapshot, ref, TODAY, maySee);
  return {
    ...Object.fromEntries(
      Object.entries(lists).map(([list, items]) => [
        list,
        items.map(one => one.name),
      ]),
    ),
    escalates: escalates.map(({ scope, level }) => [scope.name, level.level]),
  };
}

describe('partyDecisions', () => {
  it('lists the scopes in force by ref, expired ones included', () => {
    expect(namesFor('group:default/red')).toEqual({
      decides: ['also', 'decides'],
      consulted: ['hears'],
      informed: ['hears'],
      vetoes: ['hears'],
      // Behind a terminal level nothing is reached.
      escalates: [['hears', 2]],
    });
  });

  it.each([
    [
      'a person',
      'user:default/ana',
      {
        decides: ['hears'],
        consulted: ['decides'],
        // That the decider of "hears" is asked again is no escalation to them.
        escalates: [['never', 1]],
      },
    ],
    ['a guild', 'guild:default/testers', { decides: ['never'], escalates: [] }],
    [
      'nobody',
      'group:default/gone',
      { decides: [], consulted: [], informed: [], vetoes: [], escalates: [] },
    ],
  ])('knows %s', (_what, ref, expected) => {
    expect(namesFor(ref)).toMatchObject(expected);
  });

  it('shows the level, and the scope with its counts', () => {
    const { decides, escalates } = partyDecisions(
      snapshot,
      'group:default/red',
      TODAY,
    );
    expect(decides[0]).toMatchObject({
      ref: refOf('also'),
      state: 'expired',
      covers: 1,
      decides: 1,
    });
    expect(escalates).toEqual([
      {
        scope: expect.objectContaining({ ref: refOf('hears') }),
        level: { level: 2, to: 'group:default/red', after: 'P2D' },
      },
    ]);
  });

  it('leaves out what is hidden', () => {
    const maySee = (ref: string) => ref !== refOf('hears');
    expect(namesFor('group:default/red', maySee)).toEqual({
      decides: ['also', 'decides'],
      consulted: [],
      informed: [],
      vetoes: [],
      escalates: [],
    });
  });
});
