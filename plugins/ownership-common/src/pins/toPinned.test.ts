import { MarkedFinding } from '../overlay/types';
import { EntityVerdict } from '../review/types';
import { frenchWording } from '../wording/french';
import { toPinnedEntity, toPinnedFinding } from './toPinned';
import { PinnedReason } from './types';

const aFinding = (more: Partial<MarkedFinding>): MarkedFinding => ({
  rule: 'expired-scope',
  messageId: 'expired',
  message: '',
  subject: 'decisionscope:default/stack',
  severity: 'warning',
  evidence: [{ path: 'spec.reviewBy', value: '2026-01-01' }],
  fix: { summary: '' },
  fingerprint: '0'.repeat(32),
  ...more,
});

const inFrench = ({ text, ...one }: PinnedReason) =>
  frenchWording.check({ ...one, outcome: 'finding', reason: text }).reason;

describe('a pinned finding', () => {
  it('can be said in another language, without people', () => {
    const pinned = toPinnedFinding(
      aFinding({
        message:
          'It was to be reviewed by 2026-01-01, and still says that user:default/ann decides.',
        params: { missed: '2026-01-01', decider: 'user:default/ann' },
      }),
    );
    expect(pinned.text).toBe(
      'It was to be reviewed by 2026-01-01, and still says that a person decides.',
    );
    expect(inFrench(pinned)).toBe(
      'Il devait être revu au plus tard le 2026-01-01, et dit toujours que quelqu’un décide.',
    );
  });

  it('stays as it was said where it has nothing to say it again with', () => {
    const pinned = toPinnedFinding(aFinding({ message: 'Its day is past.' }));
    expect(pinned).not.toHaveProperty('params');
    expect(inFrench(pinned)).toBe('Its day is past.');
  });
});

it('keeps of a check what its reason was said with', () => {
  const verdict = {
    ref: 'component:default/a',
    risk: { score: 1 },
    owners: [],
    checks: [
      { rule: 'dangling-owner', outcome: 'pass', params: { a: 1 } },
      {
        rule: 'dangling-owner',
        outcome: 'finding',
        messageId: 'gone',
        reason: 'The owner group:default/gone is not there.',
        params: { owner: 'group:default/gone', near: 'ann' },
      },
    ],
  } as unknown as EntityVerdict;
  expect(toPinnedEntity(verdict).reasons).toEqual([
    {
      rule: 'dangling-owner',
      messageId: 'gone',
      text: 'The owner group:default/gone is not there.',
      params: { owner: 'group:default/gone' },
      evidence: [],
    },
  ]);
});
