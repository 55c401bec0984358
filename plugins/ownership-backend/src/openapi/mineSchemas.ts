import { MINE_CHANGES } from '@pillars/plugin-ownership-common';
import { count, day, instant, list, object, ref, text } from './shapes';

const team = object({ ref: text, title: text, below: count }, ['title']);

const change = object(
  {
    type: { type: 'string', enum: [...MINE_CHANGES] },
    at: instant,
    subject: text,
    rule: text,
    fingerprint: text,
    by: text,
    before: text,
    after: text,
  },
  ['subject', 'rule', 'fingerprint', 'by', 'before', 'after'],
);

/** @param verdict - the fields of one */
export const createMineSchemas = (
  verdict: Record<
    'ref' | 'kind' | 'title' | 'type' | 'tier' | 'owners' | 'domain' | 'risk',
    object
  >,
) => ({
  Mine: object(
    {
      status: ref('Status'),
      user: text,
      teams: list(team),
      findings: object({ error: count, warning: count, info: count }),
      accepted: count,
      waivers: count,
      unconfirmed: count,
      first: list(ref('Finding')),
    },
    ['user', 'unconfirmed'],
  ),
  MineFindings: object({ items: list(ref('Finding')), total: count }),
  MineWaivers: object({ items: list(ref('Waiver')), total: count }),
  Unconfirmed: object(
    {
      items: list(
        object(
          {
            ref: verdict.ref,
            kind: verdict.kind,
            title: verdict.title,
            type: verdict.type,
            tier: verdict.tier,
            owners: verdict.owners,
            domain: verdict.domain,
            risk: verdict.risk,
            confirmedOn: day,
          },
          ['title', 'type', 'tier', 'domain', 'confirmedOn'],
        ),
      ),
      total: count,
      maxAgeDays: { type: 'number' },
    },
    ['maxAgeDays'],
  ),
  MineChanges: object(
    {
      items: list(change),
      total: count,
      counts: object(
        Object.fromEntries(MINE_CHANGES.map(type => [type, count])),
      ),
      since: instant,
      firstReviewOn: day,
    },
    ['firstReviewOn'],
  ),
});
