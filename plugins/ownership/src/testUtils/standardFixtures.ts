import {
  AdoptionAnswer,
  BoundItem,
  Requirement,
  Revision,
  StandardAnswer,
  StandardItem,
} from '@pillars/plugin-ownership-common';
import { aRequirement, aStandard, READY, someStates } from './fixtures';

/** A MUST that a rule checks, and a SHOULD that nothing does. */
export const REQUIREMENTS: Requirement[] = [
  {
    id: 'exists',
    level: 'MUST',
    statement: 'It has a runbook.',
    check: 'no-runbook',
    path: 'spec.requirements[0]',
  },
  {
    id: 'tried',
    level: 'SHOULD',
    statement: 'Somebody tried it.',
    path: 'spec.requirements[1]',
  },
];

export const aRevision = (more: Partial<Revision> = {}): Revision => ({
  number: 1,
  version: '1.0',
  change: 'version',
  seenAt: '2026-01-01T00:00:00.000Z',
  title: 'Runbooks',
  content: '## What to write\n\nSay what to do.',
  appliesTo: { kind: 'Component' },
  requirements: REQUIREMENTS,
  ...more,
});

/** The page of a standard with its texts, the newest first; that is the one shown. */
export function aStandardAnswer(
  texts: Revision[] = [aRevision()],
  standard: Partial<StandardItem> = {},
  more: Partial<StandardAnswer> = {},
): StandardAnswer {
  return {
    status: READY,
    standard: aStandard(standard),
    revision: texts[0],
    revisions: texts.map(({ number, version, change, seenAt }) => ({
      number,
      version,
      change,
      seenAt,
    })),
    annotations: {},
    ...more,
  };
}

/** Ten entities of two teams in one domain, and one of nobody in none. */
export function anAdoption(more: Partial<AdoptionAnswer> = {}): AdoptionAnswer {
  const untold = (count: number) => someStates({ unverifiable: count });
  return {
    standard: 'standard:default/runbooks',
    version: '1.0',
    requirements: [
      {
        id: 'exists',
        level: 'MUST',
        met: 6,
        waived: 2,
        unmet: 3,
        unverifiable: 0,
        notApplicable: 0,
      },
      {
        id: 'tried',
        level: 'SHOULD',
        met: 0,
        waived: 0,
        unmet: 0,
        unverifiable: 11,
        notApplicable: 0,
      },
    ],
    entities: 11,
    rows: [
      {
        domain: 'domain:default/sales',
        team: 'group:default/checkout',
        entities: 4,
        requirements: [
          someStates({ met: 2, expiring: 1, unmet: 1 }),
          untold(4),
        ],
      },
      {
        domain: 'domain:default/sales',
        team: 'group:default/shop',
        entities: 6,
        requirements: [someStates({ met: 4, waived: 1, unmet: 1 }), untold(6)],
      },
      { entities: 1, requirements: [someStates({ unmet: 1 }), untold(1)] },
    ],
    history: [],
    ...more,
  };
}

/** A service that does not meet the MUST. */
export const aBound = (more: Partial<BoundItem> = {}): BoundItem => ({
  ref: 'component:default/checkout',
  domain: 'domain:default/sales',
  team: 'group:default/shop',
  requirements: [aRequirement(), { ...REQUIREMENTS[1], state: 'unverifiable' }],
  ...more,
});
