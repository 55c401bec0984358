import { Waiver } from '../overlay/types';
import { applyOverlay, EMPTY_OVERLAY } from '../overlay';
import { reviewSnapshot } from '../review';
import { rules } from '../rules';
import { parseOwnershipSettings } from '../settings';
import { createSnapshot } from '../snapshot';
import { entities } from '../testUtils/entities';
import {
  matrixOf,
  noStates,
  readAdoption,
  sumStates,
  toAdoptionMatrix,
  unmetFingerprint,
} from '.';

const NOW = Date.parse('2026-01-01T12:00:00Z');
const STANDARD = 'standard:default/s';
const settings = parseOwnershipSettings({});

const WORLD = `
kind: Group
metadata: { name: blue }
spec: { type: team, children: [], members: [ana, bo, cy] }
---
kind: Domain
metadata: { name: selling }
spec: { owner: blue }
---
kind: System
metadata: { name: shop }
spec: { owner: blue, domain: selling }
---
kind: Component
metadata: { name: a, annotations: { acme.example/class: public, pillars.dev/tier: '1' } }
spec: { type: service, lifecycle: production, owner: blue, system: shop }
---
kind: Component
metadata: { name: b, annotations: { pillars.dev/tier: '1', pillars.dev/runbook: 'https://books.example/b' } }
spec: { type: service, lifecycle: production, owner: blue, system: shop }
---
kind: Component
metadata: { name: c, description: A library. }
spec: { type: library, lifecycle: production }
---
apiVersion: pillars.dev/v1alpha1
kind: Guild
metadata: { name: craft }
spec: { form: guild, chairs: [ana] }
`;

const REQUIREMENTS = `[
  { id: class, level: MUST, statement: It states its class., check: { metadata.annotations.acme.example/class: { $exists: true } } },
  { id: described, level: SHOULD, statement: It is described., check: { metadata.description: { $exists: true } } },
  { id: book, level: MUST, statement: It has a runbook., check: no-runbook },
  { id: kind, level: MAY, statement: It is kind. } ]`;

const standard = (spec = '') => `---
apiVersion: pillars.dev/v1alpha1
kind: Standard
metadata: { name: s }
spec: { guild: craft, status: adopted, version: '1.2', content: Text., appliesTo: { kind: Component }, requirements: ${REQUIREMENTS} ${spec} }
`;

function read(yaml: string, waivers: Waiver[] = []) {
  const overlay = { ...EMPTY_OVERLAY, waivers };
  const snapshot = createSnapshot(entities(yaml), settings, overlay);
  const review = reviewSnapshot(snapshot, { rules, settings, now: NOW });
  const findings = applyOverlay(review.findings, overlay, {
    entityOf: ref => snapshot.get(ref)?.entity,
    settings,
    now: NOW,
  });
  const readings = readAdoption(snapshot, review, findings);
  return { snapshot, review, readings };
}

const statesOf = (yaml: string, waivers?: Waiver[]) =>
  Object.fromEntries(
    read(yaml, waivers).readings[0].entities.map(one => [
      one.entity.name,
      one.states,
    ]),
  );

const waiver = (subject: string, expiresOn: string): Waiver => ({
  id: subject,
  rule: 'standard-unmet',
  fingerprint: unmetFingerprint(subject, STANDARD, 'class'),
  subject,
  reason: 'Later.',
  expiresOn,
  state: 'approved',
  requestedBy: 'user:default/ana',
  requestedAt: '2025-12-01T00:00:00.000Z',
});

describe('readAdoption', () => {
  it('is what the checks and the rules of the review say', () => {
    expect(statesOf(WORLD + standard())).toEqual({
      a: ['met', 'unmet', 'unmet', 'unverifiable'],
      b: ['unmet', 'unmet', 'met', 'unverifiable'],
      // Nobody runs a library, so it needs no runbook.
      c: ['unmet', 'met', 'notApplicable', 'unverifiable'],
    });
  });

  it('agrees with the findings of standard-unmet', () => {
    const { review } = read(WORLD + standard());
    const found = review.findings.filter(one => one.rule === 'standard-unmet');
    expect(found.map(one => one.fingerprint).sort()).toEqual(
      [
        unmetFingerprint('component:default/a', STANDARD, 'book'),
        unmetFingerprint('component:default/b', STANDARD, 'class'),
        unmetFingerprint('component:default/c', STANDARD, 'class'),
      ].sort(),
    );
  });

  it('tells waived, expiring and expired apart', () => {
    const states = statesOf(WORLD + standard(), [
      // 14 days after today is 2026-01-15.
      waiver('component:default/b', '2026-01-16'),
      waiver('component:default/c', '2026-01-15'),
    ]);
    expect([states.b[0], states.c[0]]).toEqual(['waived', 'expiring']);
    const expired = [waiver('component:default/b', '2025-12-31')];
    expect(statesOf(WORLD + standard(), expired).b[0]).toBe('unmet');
  });

  it('takes a waiver of a selection, for all it covers', () => {
    const {
      fingerprint: _f,
      subject: _s,
      ...selection
    } = waiver('x', '2026-06-01');
    const states = statesOf(WORLD + standard(), [
      { ...selection, appliesTo: { 'metadata.name': 'b' } },
    ]);
    expect(states.b).toEqual(['waived', 'unmet', 'met', 'unverifiable']);
    expect(states.c[0]).toBe('unmet');
  });

  it('is read for a standard that is only proposed, which finds nothing', () => {
    const proposed = standard().replace('adopted', 'proposed');
    expect(statesOf(WORLD + proposed).b[0]).toBe('unmet');
    const { review } = read(WORLD + proposed);
    expect(review.findings.map(one => one.rule)).not.toContain(
      'standard-unmet',
    );
  });

  it.each(['{ kind: Nothing }', '{ $all: 7 }', '7'])(
    'binds nothing where appliesTo is %s',
    appliesTo => {
      const yaml = standard().replace('{ kind: Component }', appliesTo);
      const { snapshot, readings } = read(WORLD + yaml);
      const matrix = matrixOf(readings[0], snapshot.accountableFor);
      expect(matrix).toMatchObject({ entities: 0, rows: [] });
      expect(matrix.requirements[0]).toEqual({
        id: 'class',
        level: 'MUST',
        met: 0,
        unmet: 0,
        waived: 0,
        unverifiable: 0,
        notApplicable: 0,
      });
    },
  );

  it('bears a standard without requirements, and a catalog without standards', () => {
    const none = standard().replace(/requirements: \[[\s\S]*\]/, '');
    expect(statesOf(WORLD + none)).toEqual({ a: [], b: [], c: [] });
    expect(read(WORLD).readings).toEqual([]);
  });
});

describe('matrixOf', () => {
  it('adds up by domain and team, what has none last', () => {
    const { snapshot, readings } = read(WORLD + standard(), [
      waiver('component:default/b', '2026-01-15'),
    ]);
    expect(matrixOf(readings[0], snapshot.accountableFor)).toEqual({
      standard: STANDARD,
      version: '1.2',
      entities: 3,
      requirements: [
        {
          id: 'class',
          level: 'MUST',
          met: 1,
          unmet: 1,
          waived: 1,
          unverifiable: 0,
          notApplicable: 0,
        },
        {
          id: 'described',
          level: 'SHOULD',
          met: 1,
          unmet: 2,
          waived: 0,
          unverifiable: 0,
          notApplicable: 0,
        },
        {
          id: 'book',
          level: 'MUST',
          met: 1,
          unmet: 1,
          waived: 0,
          unverifiable: 0,
          notApplicable: 1,
        },
        {
          id: 'kind',
          level: 'MAY',
          met: 0,
          unmet: 0,
          waived: 0,
          unverifiable: 3,
          notApplicable: 0,
        },
      ],
      rows: [
        {
          domain: 'domain:default/selling',
          team: 'group:default/blue',
          entities: 2,
          requirements: [
            { ...noStates(), met: 1, expiring: 1 },
            { ...noStates(), unmet: 2 },
            { ...noStates(), met: 1, unmet: 1 },
            { ...noStates(), unverifiable: 2 },
          ],
        },
        {
          entities: 1,
          requirements: [
            { ...noStates(), unmet: 1 },
            { ...noStates(), met: 1 },
            { ...noStates(), notApplicable: 1 },
            { ...noStates(), unverifiable: 1 },
          ],
        },
      ],
    });
  });

  it('sorts rows by domain, then team, whatever the order of the tallies', () => {
    const tallies = [
      { domain: 'd2', team: 't1' },
      { team: 't1' },
      { domain: 'd1' },
      { domain: 'd1', team: 't2' },
      {},
      { domain: 'd2', team: 't1' },
    ].map(one => ({ ...one, states: ['met' as const], entities: 2 }));
    const of = {
      ref: STANDARD,
      requirements: [{ id: 'a', level: 'MAY' as const }],
    };
    const matrix = toAdoptionMatrix(of, tallies);
    expect(
      matrix.rows.map(row => [row.domain, row.team, row.entities]),
    ).toEqual([
      ['d1', 't2', 2],
      ['d1', undefined, 2],
      ['d2', 't1', 4],
      [undefined, 't1', 2],
      [undefined, undefined, 2],
    ]);
    expect(toAdoptionMatrix(of, tallies.reverse())).toEqual(matrix);
    expect(matrix.requirements[0].met).toBe(12);
  });
});

describe('sumStates', () => {
  it('adds each state to its like', () => {
    const one = { ...noStates(), met: 1, unmet: 2 };
    expect(sumStates([one, one, noStates()])).toEqual({
      ...noStates(),
      met: 2,
      unmet: 4,
    });
  });
});
