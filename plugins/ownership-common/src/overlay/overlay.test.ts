import { Entity } from '@backstage/catalog-model';
import { Finding } from '../findings';
import { DEFAULT_SETTINGS, parseOwnershipSettings } from '../settings';
import { applyOverlay, isOpen, NEVER_WAIVED } from './applyOverlay';
import { parseMeeting, parseOverlay } from './parseOverlay';
import { waiverHolds } from './waiverHolds';
import { EMPTY_OVERLAY, Overlay, Waiver } from './types';

const NOW = Date.parse('2026-06-01T12:00:00Z');

const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: 'dangling-owner',
  messageId: 'dangling',
  message: 'The owner does not exist.',
  subject: 'component:default/a',
  severity: 'error',
  evidence: [],
  fix: { summary: 'Name one that does.' },
  fingerprint: 'f',
  ...more,
});

const waiver = (more: Partial<Waiver> = {}): Waiver => ({
  id: 'w',
  rule: 'dangling-owner',
  fingerprint: 'f',
  subject: 'component:default/a',
  reason: 'It goes away.',
  expiresOn: '2026-06-30',
  state: 'approved',
  requestedBy: 'user:default/ann',
  requestedAt: '2026-05-01T00:00:00Z',
  ...more,
});

const selection = (more: Partial<Waiver> = {}) =>
  waiver({
    fingerprint: undefined,
    subject: undefined,
    appliesTo: { 'spec.type': 'service' },
    ...more,
  });

const SERVICE: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'a' },
  spec: { type: 'service' },
};

function mark(
  overlay: Partial<Overlay>,
  options: { finding?: Finding; now?: number; entity?: Entity } = {},
) {
  const [marked] = applyOverlay(
    [options.finding ?? finding()],
    { ...EMPTY_OVERLAY, ...overlay },
    {
      entityOf: () => options.entity,
      settings: DEFAULT_SETTINGS,
      now: options.now ?? NOW,
    },
  );
  return marked;
}

describe('applyOverlay', () => {
  it('leaves findings as they are where nobody says anything', () => {
    expect(mark({})).toEqual(finding());
    expect(isOpen(mark({}))).toBe(true);
  });

  it('marks what a waiver accepts, and hides nothing', () => {
    const marked = mark({ waivers: [waiver()] });
    expect(marked).toEqual({ ...finding(), waiver: waiver() });
    expect(isOpen(marked)).toBe(false);
  });

  it.each([
    ['asked for', waiver({ state: 'requested' })],
    ['rejected', waiver({ state: 'rejected' })],
    ['revoked', waiver({ state: 'revoked' })],
    ['past', waiver({ expiresOn: '2026-05-31' })],
    ['without a date', waiver({ expiresOn: undefined })],
    ['of no date', waiver({ expiresOn: 'tomorrow' })],
    ['of another finding', waiver({ fingerprint: 'g' })],
    ['of another rule', waiver({ rule: 'missing-owner' })],
  ])('has no effect for a waiver that is %s', (_why, one) => {
    expect(mark({ waivers: [one] })).toEqual(finding());
  });

  it('holds through its last day, whatever the hour', () => {
    const last = waiver({ expiresOn: '2026-06-01' });
    expect(waiverHolds(last, Date.parse('2026-06-01T23:59:59Z'))).toBe(true);
    expect(waiverHolds(last, Date.parse('2026-06-02T00:00:00Z'))).toBe(false);
  });

  it('covers a selection of what is known', () => {
    const waivers = [selection()];
    expect(mark({ waivers }, { entity: SERVICE }).waiver).toEqual(waivers[0]);
    const library = { ...SERVICE, spec: { type: 'library' } };
    expect(mark({ waivers }, { entity: library }).waiver).toBeUndefined();
    expect(mark({ waivers }).waiver).toBeUndefined();
  });

  it('takes the waiver that holds longest, whatever the order', () => {
    const long = selection({ id: 'long', expiresOn: '2026-12-31' });
    const twin = selection({ id: 'longer', expiresOn: '2026-12-31' });
    for (const waivers of [
      [waiver(), long, twin],
      [twin, long, waiver()],
    ]) {
      expect(mark({ waivers }, { entity: SERVICE }).waiver?.id).toBe('long');
    }
  });

  it('answers a stale confirmation, for as long as the rule allows', () => {
    const stale = finding({ rule: 'stale-confirmation' });
    const confirmation = {
      subject: stale.subject,
      confirmedBy: 'user:default/ann',
      confirmedAt: '2026-01-01T12:00:00.000Z',
    };
    const confirmations = [
      { ...confirmation, confirmedAt: '2025-01-01T12:00:00.000Z' },
      confirmation,
    ];
    const options = { finding: stale };
    expect(mark({ confirmations }, options)).toEqual({
      ...stale,
      confirmation,
    });
    // 180 days after the first of January.
    const later = Date.parse('2026-07-01T12:00:00Z');
    expect(isOpen(mark({ confirmations }, { ...options, now: later }))).toBe(
      true,
    );
    expect(mark({ confirmations })).toEqual(finding());
    const [short] = applyOverlay(
      [stale],
      { ...EMPTY_OVERLAY, confirmations },
      {
        entityOf: () => undefined,
        settings: parseOwnershipSettings({
          rules: { 'stale-confirmation': { options: { maxAgeDays: 30 } } },
        }),
        now: NOW,
      },
    );
    expect(isOpen(short)).toBe(true);
  });

  it('accepts nothing that the rule which watches over waivers finds', () => {
    const rule = NEVER_WAIVED;
    expect(
      isOpen(
        mark({ waivers: [waiver({ rule })] }, { finding: finding({ rule }) }),
      ),
    ).toBe(true);
  });

  it('counts disputes, and leaves the finding open', () => {
    const dispute = {
      id: 'd',
      rule: 'dangling-owner',
      fingerprint: 'f',
      subject: 'component:default/a',
      reason: 'It does exist.',
      disputedBy: 'user:default/ann',
      disputedAt: '2026-05-01T00:00:00Z',
    };
    const marked = mark({ disputes: [dispute, { ...dispute, id: 'e' }] });
    expect(marked.disputes).toBe(2);
    expect(isOpen(marked)).toBe(true);
  });
});

describe('parseMeeting', () => {
  const meeting = {
    guild: 'guild:default/craft',
    metOn: '2026-01-15',
    notedBy: 'user:default/ann',
    notedAt: '2026-01-15T12:00:00.000Z',
  };

  it('takes a meeting, in the same form as an overlay', () => {
    const given = { ...meeting, notedBy: 'User:default/Ann' };
    expect(parseMeeting(given)).toEqual(meeting);
    expect(parseOverlay({ meetings: [given] }).meetings).toEqual([meeting]);
  });

  it.each(['2026-02-30', '15.1.2026', '', 7])('refuses %j as a day', metOn => {
    expect(() => parseMeeting({ ...meeting, metOn })).toThrow(/^metOn: /);
  });
});

describe('parseOverlay', () => {
  it('takes nothing for nothing', () => {
    expect(parseOverlay(undefined)).toEqual(EMPTY_OVERLAY);
    expect(parseOverlay({})).toEqual(EMPTY_OVERLAY);
  });

  it('takes a waiver in a file for approved, unless it says otherwise', () => {
    const { state: _, ...stated } = waiver();
    expect(parseOverlay({ waivers: [stated] }).waivers).toEqual([
      { ...waiver(), requestedAt: '2026-05-01T00:00:00.000Z' },
    ]);
  });

  it('takes instants of any zone, in one form', () => {
    const [{ confirmedAt }] = parseOverlay({
      confirmations: [
        {
          subject: 'component:default/a',
          confirmedBy: 'user:default/ann',
          confirmedAt: '2026-05-01T01:30:00+02:00',
        },
      ],
    }).confirmations;
    expect(confirmedAt).toBe('2026-04-30T23:30:00.000Z');
  });

  it.each([
    [{ waivers: [{}] }, /waivers\.0\.id: /],
    [{ waivers: [{ ...waiver(), reason: ' ' }] }, /waivers\.0\.reason: /],
    [
      { waivers: [{ ...waiver(), expiresOn: '31.12.2026' }] },
      /waivers\.0\.expiresOn: needs an ISO 8601 date/,
    ],
    [
      { waivers: [{ ...waiver(), subject: undefined }] },
      /waivers\.0: `fingerprint` and `subject` go together/,
    ],
    [
      { waivers: [{ ...waiver(), appliesTo: { kind: 'API' } }] },
      /waivers\.0: needs either/,
    ],
    [
      { waivers: [{ ...selection(), appliesTo: { $any: [] } }] },
      /waivers\.0\.appliesTo: can never match/,
    ],
    [{ waiver: [] }, /waiver/],
    [7, /object/],
  ])('refuses %j, naming the key', (value, message) => {
    expect(() => parseOverlay(value)).toThrow(message);
  });
});
