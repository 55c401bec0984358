import {
  Confirmation,
  createSnapshot,
  DEFAULT_SETTINGS,
  EMPTY_OVERLAY,
  EntityVerdict,
  FindingItem,
  MarkedFinding,
  Overlay,
  rules,
  Waiver,
} from '@pillars/plugin-ownership-common';
import { ReviewStore } from '../store/ReviewStore';
import { Actor, OverlayService } from './OverlayService';
import { OverlayStore } from './OverlayStore';

const NOW = '2026-06-01T12:00:00.000Z';
const FINDING: FindingItem = {
  rule: 'dangling-owner',
  messageId: 'dangling',
  message: 'The owner group:default/gone does not exist in the catalog.',
  subject: 'component:default/a',
  severity: 'error',
  evidence: [{ path: 'spec.owner', value: 'gone' }],
  fix: { summary: 'Name an owner that exists.' },
  fingerprint: 'a'.repeat(32),
  openedAt: '2026-05-01T00:00:00.000Z',
};

const ann: Actor = {
  ref: 'user:default/ann',
  mayDecide: false,
  visible: undefined,
};
const boss: Actor = { ...ann, ref: 'user:default/boss', mayDecide: true };
const stranger: Actor = { ...boss, visible: [] };

const REQUEST = {
  fingerprint: FINDING.fingerprint,
  reason: 'It goes away in June.',
  expiresOn: '2026-06-30',
};

function setUp() {
  const waivers = new Map<string, Waiver>();
  const marks: MarkedFinding[] = [];
  const confirmations: Confirmation[] = [];
  const overlay: Partial<OverlayStore> = {
    addWaiver: async one => void waivers.set(one.id, one),
    getWaiver: async id => waivers.get(id),
    decideWaiver: async (one, from) => {
      const isStill = waivers.get(one.id)?.state === from;
      if (isStill) {
        waivers.set(one.id, one);
      }
      return isStill;
    },
    saveConfirmations: async all => void confirmations.push(...all),
    getOverlay: async (): Promise<Overlay> => ({
      ...EMPTY_OVERLAY,
      waivers: [...waivers.values()].filter(one => one.state === 'approved'),
    }),
  };
  const reviews: Partial<ReviewStore> = {
    getFinding: async fingerprint =>
      fingerprint === FINDING.fingerprint ? FINDING : undefined,
    getFindingsOfRule: async () => [{ ...FINDING, ...marks[0] }],
    getVerdicts: async refs =>
      refs
        .filter(ref => ref === FINDING.subject)
        .map(ref => ({ ref } as EntityVerdict)),
    saveMarks: async all => void marks.splice(0, marks.length, ...all),
  };
  const snapshot = createSnapshot([
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'a' },
      spec: { type: 'service', owner: 'gone' },
    },
  ]);
  const service = new OverlayService({
    overlay: overlay as OverlayStore,
    reviews: reviews as ReviewStore,
    reviewer: { lastSnapshot: snapshot, review: async () => {} },
    rules,
    settings: DEFAULT_SETTINGS,
    now: () => Date.parse(NOW),
  });
  return { service, marks, confirmations };
}

describe('OverlayService', () => {
  it('lets one ask and another approve, and shows it at once', async () => {
    const { service, marks } = setUp();
    const asked = await service.requestWaiver(REQUEST, ann);
    expect(asked).toMatchObject({
      status: 'requested',
      rule: 'dangling-owner',
      subject: 'component:default/a',
      requestedBy: 'user:default/ann',
      may: ['revoke'],
    });
    const approved = await service.decideWaiver(
      asked.id,
      'approve',
      ' Fine. ',
      boss,
    );
    expect(approved).toMatchObject({
      state: 'approved',
      status: 'active',
      decidedBy: 'user:default/boss',
      decidedAt: NOW,
      comment: 'Fine.',
      may: ['revoke'],
    });
    expect(marks).toMatchObject([{ waiver: { id: asked.id } }]);
    await service.decideWaiver(asked.id, 'revoke', undefined, boss);
    expect(marks).toEqual([FINDING]);
  });

  it('waives a rule on a selection', async () => {
    const { service, marks } = setUp();
    const { id } = await service.requestWaiver(
      {
        rule: 'dangling-owner',
        appliesTo: { 'spec.type': 'service' },
        reason: 'They are being moved.',
        expiresOn: '2026-07-01',
      },
      ann,
    );
    await service.decideWaiver(id, 'approve', undefined, boss);
    expect(marks).toMatchObject([{ waiver: { id } }]);
  });

  it('has a selection approved by who may see all that it covers', async () => {
    const { service } = setUp();
    const { id } = await service.requestWaiver(
      {
        rule: 'dangling-owner',
        appliesTo: { 'spec.type': 'service' },
        reason: 'They are being moved.',
        expiresOn: '2026-07-01',
      },
      ann,
    );
    await expect(
      service.decideWaiver(id, 'approve', undefined, stranger),
    ).rejects.toThrow(/may see the whole catalog/);
  });

  it('lets nobody approve their own, whatever they may', async () => {
    const { service } = setUp();
    const { id, may } = await service.requestWaiver(REQUEST, boss);
    expect(may).toEqual(['reject', 'revoke']);
    await expect(
      service.decideWaiver(id, 'approve', undefined, boss),
    ).rejects.toThrow('Nobody approves a waiver of their own');
  });

  it('lets only those decide who may', async () => {
    const { service } = setUp();
    const { id } = await service.requestWaiver(REQUEST, boss);
    for (const action of ['approve', 'reject', 'revoke'] as const) {
      await expect(
        service.decideWaiver(id, action, undefined, ann),
      ).rejects.toThrow(/needs ownership\.waiver\.decide/);
    }
  });

  it('decides once', async () => {
    const { service } = setUp();
    const { id } = await service.requestWaiver(REQUEST, ann);
    await service.decideWaiver(id, 'reject', 'No.', boss);
    await expect(
      service.decideWaiver(id, 'approve', undefined, boss),
    ).rejects.toThrow('The waiver was decided already: it is rejected');
  });

  it.each([
    [{ expiresOn: '2026-05-31' }, /^expiresOn: needs a date that is not past/],
    [
      { expiresOn: '2027-06-02' },
      /^expiresOn: is more than 365 days away; the last day is 2027-06-01/,
    ],
    [{ expiresOn: '2026-02-30' }, /^expiresOn: needs an ISO 8601 date/],
    [{ reason: '  ' }, /^reason: /],
    [{ fingerprint: undefined, rule: 'dangling-owner' }, /needs either/],
    [
      { fingerprint: undefined, rule: 'nope', appliesTo: { kind: 'API' } },
      /^rule: there is no rule nope/,
    ],
    [
      {
        fingerprint: undefined,
        rule: 'waiver-expired',
        appliesTo: { kind: 'API' },
      },
      /^rule: /,
    ],
    [
      {
        fingerprint: undefined,
        rule: 'dangling-owner',
        appliesTo: { kind: 'Group' },
      },
      /^appliesTo: can never match/,
    ],
  ])('refuses %j', async (wrong, message) => {
    const { service } = setUp();
    await expect(
      service.requestWaiver({ ...REQUEST, ...wrong }, ann),
    ).rejects.toThrow(message);
  });

  it('takes the last day that is allowed, and today', async () => {
    const { service } = setUp();
    for (const expiresOn of ['2026-06-01', '2027-06-01']) {
      await expect(
        service.requestWaiver({ ...REQUEST, expiresOn }, ann),
      ).resolves.toMatchObject({ expiresOn });
    }
  });

  it('confirms what is there, and says what is not', async () => {
    const { service, confirmations } = setUp();
    const said = { confirmedBy: 'user:default/ann', confirmedAt: NOW };
    const asked = ['Component:default/A', FINDING.subject, 'component:x/gone'];
    expect(await service.confirm(asked, ann)).toEqual({
      confirmed: [FINDING.subject],
      missing: ['component:x/gone'],
      ...said,
    });
    expect(confirmations).toEqual([{ subject: FINDING.subject, ...said }]);
  });

  it('shows nothing to who may not see the subject', async () => {
    const { service } = setUp();
    const { id } = await service.requestWaiver(REQUEST, ann);
    const { fingerprint } = FINDING;
    for (const attempt of [
      () => service.requestWaiver(REQUEST, stranger),
      () => service.decideWaiver(id, 'approve', undefined, stranger),
      () => service.dispute({ fingerprint, reason: 'x' }, stranger),
      () => service.confirm([FINDING.subject], stranger),
    ]) {
      await expect(attempt()).rejects.toThrow(/^(No|There is no) /);
    }
  });
});
