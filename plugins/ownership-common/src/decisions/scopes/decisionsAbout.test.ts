import { createSnapshot } from '../../snapshot';
import { entities } from '../../testUtils/entities';
import { decisionsAbout } from './decisionsAbout';

const TODAY = Date.parse('2026-01-15');

const WORLD = `
kind: Domain
metadata: { name: selling }
spec: { owner: red }
---
kind: System
metadata: { name: shop }
spec: { owner: red, domain: selling }
---
kind: Component
metadata: { name: basket }
spec: { owner: red, system: shop }
---
kind: Component
metadata: { name: alone }
spec: { owner: red }
---
kind: User
metadata: { name: ana }
spec: { memberOf: [] }
`;

const BASKET = 'component:default/basket';

const scope = (name: string, spec: string) => `
kind: DecisionScope
metadata: { name: ${name} }
spec: { ${spec} }
`;

const refOf = (name: string) => `decisionscope:default/${name}`;

const about = (
  scopes: string[],
  ref = BASKET,
  maySee?: (ref: string) => boolean,
) =>
  decisionsAbout(
    createSnapshot(entities([WORLD, ...scopes].join('\n---\n'))),
    ref,
    TODAY,
    maySee,
  );

describe('decisionsAbout', () => {
  it('tells who takes each decision of the scopes that apply, by path', () => {
    const scopes = [
      scope('a', 'decision: people, appliesTo: {}, decider: user:ana'),
      scope(
        'b',
        "decision: data/store, appliesTo: [system:shop], decider: group:red, reviewBy: '2026-01-14'",
      ),
      scope('c', 'decision: data/store, appliesTo: {}, decider: user:ana'),
      scope(
        'd',
        'decision: other, appliesTo: [component:alone], decider: user:ana',
      ),
      scope(
        'e',
        "decision: later, appliesTo: {}, decider: user:ana, validFrom: '2026-01-16'",
      ),
    ];
    expect(about(scopes)).toEqual([
      {
        decision: 'data/store',
        title: 'Store',
        required: false,
        conflict: [],
        decider: 'group:default/red',
        scope: refOf('b'),
        reviewDueOn: '2026-01-14',
      },
      {
        decision: 'people',
        title: 'People',
        required: false,
        conflict: [],
        decider: 'user:default/ana',
        scope: refOf('a'),
      },
    ]);
  });

  it('asks what is required of a domain and of what stands in one', () => {
    // Architecture is decided somewhere, so it is required everywhere.
    const scopes = [
      scope(
        'a',
        'decision: architecture, appliesTo: [component:alone], decider: user:ana',
      ),
    ];
    const open = {
      decision: 'architecture',
      title: 'Architecture',
      required: true,
      conflict: [],
    };
    const decided = { decider: 'user:default/ana', scope: refOf('a') };
    expect(about(scopes)).toEqual([open]);
    expect(about(scopes, 'domain:default/selling')).toEqual([open]);
    expect(about(scopes, 'component:default/alone')).toEqual([
      { ...open, required: false, ...decided },
    ]);
    expect(about(scopes, 'user:default/ana')).toEqual([]);
  });

  it('names the scopes of a conflict', () => {
    const spec = 'decision: d, appliesTo: [system:shop]';
    expect(
      about([
        scope('b', `${spec}, decider: user:b`),
        scope('a', `${spec}, decider: user:a`),
      ]),
    ).toEqual([
      {
        decision: 'd',
        title: 'D',
        required: false,
        conflict: [refOf('a'), refOf('b')],
      },
    ]);
  });

  it('tells of a user only what a scope that names them decides', () => {
    const scopes = [
      scope('a', 'decision: d, appliesTo: {}, decider: user:a'),
      scope('b', 'decision: e, appliesTo: [user:ana], decider: user:b'),
    ];
    const shown = about(scopes, 'user:default/ana');
    expect(shown.map(one => [one.decision, one.decider])).toEqual([
      ['e', 'user:default/b'],
    ]);
  });

  it.each(['component:default/gone', 'constructor', ''])(
    'knows nothing of %j',
    ref => expect(about([], ref)).toEqual([]),
  );
});

describe('for who may not see all', () => {
  const without =
    (...hidden: string[]) =>
    (ref: string) =>
      !hidden.includes(ref);

  it('a hidden scope is withheld where its decision is known otherwise', () => {
    const scopes = [
      scope(
        'required',
        'decision: security, appliesTo: [system:shop], decider: user:ana',
      ),
      scope(
        'known',
        'decision: d, appliesTo: [system:shop], decider: user:ana',
      ),
      scope('seen', 'decision: d, appliesTo: {}, decider: group:red'),
      scope('alone', 'decision: secret, appliesTo: {}, decider: user:ana'),
    ];
    const hidden = ['required', 'known', 'alone'].map(refOf);
    expect(about(scopes, BASKET, without(...hidden))).toEqual([
      {
        decision: 'd',
        title: 'D',
        required: false,
        withheld: true,
        conflict: [],
      },
      {
        decision: 'security',
        title: 'Security',
        required: true,
        withheld: true,
        conflict: [],
      },
    ]);
  });

  it('a conflict with a hidden scope is withheld', () => {
    const spec = 'decision: d, appliesTo: [system:shop]';
    const scopes = [
      scope('a', `${spec}, decider: user:a`),
      scope('b', `${spec}, decider: user:b`),
    ];
    expect(about(scopes, BASKET, without(refOf('b')))).toEqual([
      {
        decision: 'd',
        title: 'D',
        required: false,
        withheld: true,
        conflict: [],
      },
    ]);
  });

  it('a hidden scope that loses changes nothing', () => {
    const scopes = [
      scope('a', 'decision: d, appliesTo: [system:shop], decider: user:a'),
      scope('b', 'decision: d, appliesTo: {}, decider: user:b'),
    ];
    const shown = about(scopes, BASKET, without(refOf('b')));
    expect(shown).toEqual(about(scopes));
    expect(shown[0].scope).toBe(refOf('a'));
  });

  it('nothing is said about a hidden entity', () => {
    const scopes = [scope('a', 'decision: d, appliesTo: {}, decider: user:a')];
    expect(about(scopes, BASKET, without(BASKET))).toEqual([]);
  });
});
