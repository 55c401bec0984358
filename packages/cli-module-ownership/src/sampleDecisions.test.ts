import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  EMPTY_OVERLAY,
  parseOwnershipSettings,
  rules,
} from '@pillars/plugin-ownership-common';
import { parse, parseAllDocuments } from 'yaml';
import { reviewFiles } from './commands/reviewFiles';

const examples = resolve(__dirname, '../../../examples');

const { now }: { now: string } = parse(
  readFileSync(resolve(examples, 'expected-findings.yaml'), 'utf8'),
);

const family = new Set(
  rules.filter(rule => rule.family === 'decisions').map(rule => rule.id),
);

/** What the rules about decisions find in the sample company, by rule. */
async function findingsOf(preset: string) {
  const { findings, failures } = await reviewFiles({
    paths: ['domains', 'org', 'teams', 'guilds', 'standards', 'decisions'],
    cwd: examples,
    settings: parseOwnershipSettings({ preset }),
    overlay: EMPTY_OVERLAY,
    now: Date.parse(now),
  });
  expect(failures).toEqual([]);
  return findings.filter(one => family.has(one.rule));
}

const scope = (name: string) => `decisionscope:default/${name}`;

// Each was read off the YAML in examples, and not off the review.
const OVERLAP = {
  rule: 'overlapping-scopes',
  subject: scope('new-countries'),
  // One names the system, the other one the system and another.
  message: `It leaves product/market of system:default/countries to user:default/carla.moreno, and ${scope(
    'seller-countries',
  )} leaves the same to group:default/marketplace.`,
  evidence: [
    { path: 'spec.decision', value: 'product/market' },
    { path: 'spec.decider', value: 'user:default/carla.moreno' },
    {
      ref: scope('seller-countries'),
      path: 'spec.decision',
      value: 'product/market',
    },
    {
      ref: scope('seller-countries'),
      path: 'spec.decider',
      value: 'group:default/marketplace',
    },
    { path: 'an entity that both apply to', value: 'system:default/countries' },
  ],
};

const GAP = {
  rule: 'undecided',
  subject: 'domain:default/expansion',
  // The scope "delivery" names the four other domains.
  message:
    'Nobody decides about delivery: no scope applies to the domain, nor to api:default/seller-api and 20 more in it.',
  evidence: [
    { path: 'required decision', value: 'delivery' },
    { path: 'entities in the domain', value: 21 },
    { path: 'entities nobody decides about', value: 21 },
  ],
};

const CYCLE = {
  rule: 'escalation-cycle',
  subject: scope('customer-data'),
  // They meet in the components and resources of the system "data".
  message: `Escalation of data/events for component:default/consent-ledger comes back to where it began: guild:default/security-committee (${scope(
    'customer-data',
  )}) → group:default/data-platform (${scope(
    'event-schemas',
  )}) → guild:default/security-committee.`,
  evidence: [
    { path: 'spec.escalation[1].to', value: 'group:default/data-platform' },
    {
      ref: scope('event-schemas'),
      path: 'spec.escalation[1].to',
      value: 'guild:default/security-committee',
    },
  ],
};

const DEAD_END = {
  rule: 'escalation-dead-end',
  subject: scope('cloud-spending'),
  // No group is called so.
  message:
    'It escalates to group:default/finance, which does not exist in the catalog.',
  evidence: [{ path: 'spec.escalation[1].to', value: 'group:default/finance' }],
};

const TOO_HIGH = {
  rule: 'decided-too-high',
  subject: scope('search-ranking'),
  // All of the system "discovery" is of Search, a team of that department.
  message:
    'It is left to others (delegate), yet group:default/acquisition-department decides, while all that it applies to belongs to group:default/search below.',
  evidence: [
    { path: 'spec.delegation', value: 'delegate' },
    {
      path: 'spec.decider',
      value: 'group:default/acquisition-department',
    },
    {
      path: 'the group below that owns all it applies to',
      value: 'group:default/search',
    },
  ],
};

describe.each(['recommended', 'strict'])(
  'by the preset %s, the fourteen scopes of the sample company',
  preset => {
    it('hold an overlap, a gap, a cycle, a dead end and a decision taken too high, and nothing else', async () => {
      const found = await findingsOf(preset);
      expect(
        found
          .map(({ rule, subject, message, evidence }) => ({
            rule,
            subject,
            message,
            evidence,
          }))
          .sort((a, b) => (a.rule < b.rule ? -1 : 1)),
      ).toEqual([TOO_HIGH, CYCLE, DEAD_END, OVERLAP, GAP]);
    });
  },
);

it('are fourteen', () => {
  const file = resolve(examples, 'decisions/decisions.yaml');
  expect(
    parseAllDocuments(readFileSync(file, 'utf8')).map(one => one.get('kind')),
  ).toEqual(Array(14).fill('DecisionScope'));
});
