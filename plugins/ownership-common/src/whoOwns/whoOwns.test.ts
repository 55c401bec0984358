import { reviewSnapshot } from '../review';
import { rules } from '../rules';
import { parseOwnershipSettings } from '../settings';
import { createSnapshot } from '../snapshot';
import { entities } from '../testUtils/entities';
import { refsNamed, whoOwns } from './whoOwns';

const CATALOG = `
kind: Group
metadata: { name: payments }
spec: { type: team, children: [], members: [ana, ben] }
---
kind: Group
metadata: { name: lonely }
spec: { type: team, children: [], members: [ana] }
---
kind: User
metadata: { name: ana }
spec: { memberOf: [] }
---
kind: Domain
metadata: { name: money }
spec: { owner: payments }
---
kind: System
metadata: { name: shop }
spec: { owner: payments, domain: money }
---
kind: Component
metadata:
  name: checkout
  annotations:
    pillars.dev/operated-by: payments
    pillars.dev/on-call: PSHOP
spec: { type: service, lifecycle: production, owner: payments, system: shop }
---
kind: Component
metadata: { name: cart }
spec: { type: service, lifecycle: production, owner: gone, system: shop }
---
kind: API
metadata: { name: checkout, namespace: web }
spec: { type: openapi, lifecycle: experimental, owner: default/lonely }
---
kind: Component
metadata: { name: payments }
spec: { type: library, lifecycle: experimental }
`;

function ask(settingsOf: object = {}) {
  const settings = parseOwnershipSettings(settingsOf);
  const snapshot = createSnapshot(entities(CATALOG), settings);
  const now = Date.parse('2026-01-15');
  const review = reviewSnapshot(snapshot, { rules, settings, now });
  const verdicts = new Map(review.verdicts.map(one => [one.ref, one]));
  return {
    snapshot,
    verdicts,
    about: (ref: string) => whoOwns(ref, snapshot, one => verdicts.get(one)),
  };
}

describe('whoOwns', () => {
  const { snapshot, verdicts, about } = ask();

  it('answers for what is owned', () => {
    expect(about('component:default/checkout')).toEqual({
      ref: 'component:default/checkout',
      owners: [{ ref: 'group:default/payments', standing: 'living' }],
      accountable: 'group:default/payments',
      ownership: 'owned',
      why: 'It has a living owner, and no rule finds that owner at risk.',
      run: 'undeclared',
      leads: {
        operator: {
          to: 'owner',
          ref: 'group:default/payments',
          fact: {
            value: 'payments',
            path: 'metadata.annotations.pillars.dev/operated-by',
          },
        },
        onCall: {
          to: 'unattributed',
          fact: {
            value: 'PSHOP',
            path: 'metadata.annotations.pillars.dev/on-call',
          },
        },
        escalation: { to: 'unknown' },
      },
      suggestions: [],
    });
  });

  it('suggests who could own what nobody owns', () => {
    const answer = about('component:default/cart');
    expect(answer).toMatchObject({
      owners: [{ ref: 'group:default/gone', standing: 'dangling' }],
      accountable: 'group:default/payments',
      ownership: 'orphaned',
      suggestions: [{ owner: 'group:default/payments' }],
    });
    expect(answer?.why).toMatch(/gone/);
  });

  it('says what puts an owner at risk, and nothing else', () => {
    const answer = about('api:web/checkout');
    const [check] = verdicts
      .get('api:web/checkout')!
      .checks.filter(one => one.rule === 'thin-owner');
    const { evidence, ...said } = check;
    expect(answer).toMatchObject({ ownership: 'atRisk', why: check.reason });
    expect(answer?.checks).toEqual([said]);
  });

  it('is not sure of an owner that no rule looks at', () => {
    const quiet = ask({ rules: { 'dangling-owner': { enabled: false } } });
    expect(quiet.about('component:default/cart')).toMatchObject({
      ownership: 'owned',
      owners: [{ standing: 'dangling' }],
      why: 'No rule that is on finds fault with its owner.',
    });
  });

  it('gives no verdict where none is due', () => {
    expect(about('domain:default/money')).toEqual({
      ref: 'domain:default/money',
      owners: [{ ref: 'group:default/payments', standing: 'living' }],
      accountable: 'group:default/payments',
      why: 'Entities of the kind Domain get no verdict.',
      params: { kind: 'Domain' },
      suggestions: [],
    });
    expect(about('user:default/ana')).toEqual({
      ref: 'user:default/ana',
      owners: [],
      why: 'Entities of the kind User get no verdict.',
      params: { kind: 'User' },
      suggestions: [],
    });
  });

  it('says where no review has been', () => {
    expect(
      whoOwns('component:default/cart', snapshot, () => undefined),
    ).toEqual({
      ref: 'component:default/cart',
      owners: [{ ref: 'group:default/gone', standing: 'dangling' }],
      accountable: 'group:default/payments',
      why: 'No review has looked at it yet.',
      suggestions: [],
    });
  });

  it('answers nothing for what is not there', () => {
    expect(about('component:default/constructor')).toBeUndefined();
  });
});

describe('refsNamed', () => {
  const { snapshot } = ask();

  it.each([
    ['checkout', ['api:web/checkout', 'component:default/checkout']],
    ['CheckOut', ['api:web/checkout', 'component:default/checkout']],
    ['default/checkout', ['component:default/checkout']],
    ['api:checkout', ['api:web/checkout']],
    ['API:Web/Checkout', ['api:web/checkout']],
    // A component without an owner is meant rather than the team of that name.
    ['payments', ['component:default/payments']],
    ['group:payments', ['group:default/payments']],
    ['money', ['domain:default/money']],
    ['ana', ['user:default/ana']],
    ['constructor', []],
    ['default/', []],
    ['a:b:c', []],
    ['a/b/c', []],
    ['', []],
    ['*', []],
  ])('%j names %j', (text, refs) => {
    expect(refsNamed(text, snapshot)).toEqual(refs);
  });

  it('names only what the reader sees', () => {
    const named = (hidden: string) =>
      refsNamed('payments', snapshot, ref => ref !== hidden);
    expect(named('component:default/payments')).toEqual([
      'group:default/payments',
    ]);
    expect(named('group:default/payments')).toEqual([
      'component:default/payments',
    ]);
  });
});
