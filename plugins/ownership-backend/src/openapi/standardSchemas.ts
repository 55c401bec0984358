import {
  ADOPTION_STATES,
  REQUIREMENT_LEVELS,
  STANDARD_PHASES,
  STANDARD_STATUSES,
} from '@pillars/plugin-ownership-common';
import { closed, count, day, instant, list, object, ref, text } from './shapes';

// Shapes of the answers about standards; see rest/types.ts and standards/ of
// ownership-common, which say what each field means.

const state = { type: 'string', enum: [...ADOPTION_STATES] };
const level = { type: 'string', enum: [...REQUIREMENT_LEVELS] };
const change = {
  type: 'string',
  enum: ['version', 'editorial', 'requirements'],
};
const check = { oneOf: [{ type: 'string' }, { type: 'object' }] };

const item = {
  ref: text,
  name: text,
  namespace: text,
  title: text,
  description: text,
  guild: text,
  status: { type: 'string', enum: [...STANDARD_STATUSES] },
  phase: { type: 'string', enum: [...STANDARD_PHASES] },
  version: text,
  effectiveFrom: day,
  sunsetOn: day,
  reviewBy: day,
  supersededBy: text,
  requirements: count,
  entities: count,
  musts: ref('StateCounts'),
  changedAt: instant,
  removedAt: instant,
};

const ITEM_MAY_LACK = [
  'title',
  'description',
  'guild',
  'version',
  'effectiveFrom',
  'sunsetOn',
  'reviewBy',
  'supersededBy',
  'removedAt',
];

const revision = {
  number: { type: 'integer', minimum: 1 },
  version: text,
  change,
  seenAt: instant,
};

const requirement = { id: text, level, statement: text, check };

const figures = {
  id: text,
  level,
  met: count,
  unmet: count,
  waived: count,
  unverifiable: count,
  notApplicable: count,
};

const matrix = {
  standard: text,
  version: text,
  requirements: list(object(figures)),
  entities: count,
  rows: list(
    object(
      {
        domain: text,
        team: text,
        entities: count,
        requirements: list(ref('StateCounts')),
      },
      ['domain', 'team'],
    ),
  ),
};

export const standardSchemas = {
  StateCounts: object(
    Object.fromEntries(ADOPTION_STATES.map(one => [one, count])),
  ),
  StandardItem: object(item, ITEM_MAY_LACK),
  Standards: object({
    items: list(ref('StandardItem')),
    total: count,
    facets: { type: 'object', additionalProperties: ref('Facet') },
  }),
  Standard: object(
    {
      status: ref('Status'),
      standard: ref('StandardItem'),
      revision: object(
        {
          ...revision,
          title: text,
          content: text,
          appliesTo: {},
          requirements: list(object({ ...requirement, path: text }, ['check'])),
        },
        ['version', 'title', 'appliesTo'],
      ),
      revisions: list(object(revision, ['version'])),
      annotations: { type: 'object', additionalProperties: text },
      discussion: text,
      refused: list(ref('RefusedItem')),
    },
    ['discussion', 'refused'],
  ),
  Adoption: object({ ...matrix, history: list(object({ ...figures, day })) }, [
    'version',
    'history',
  ]),
  RequirementStanding: object(
    {
      ...requirement,
      state,
      fix: text,
      fingerprint: text,
      waivedUntil: day,
    },
    ['check', 'fix', 'fingerprint', 'waivedUntil'],
  ),
  Bound: object({
    items: list(
      object(
        {
          ref: text,
          title: text,
          domain: text,
          team: text,
          requirements: list(ref('RequirementStanding')),
        },
        ['title', 'domain', 'team'],
      ),
    ),
    total: count,
  }),
  BindingStandards: object({
    items: list(
      object({
        standard: object(
          {
            ref: text,
            title: text,
            guild: text,
            status: item.status,
            phase: item.phase,
            version: text,
            effectiveFrom: day,
            sunsetOn: day,
          },
          ['title', 'guild', 'version', 'effectiveFrom', 'sunsetOn'],
        ),
        requirements: list(ref('RequirementStanding')),
      }),
    ),
  }),
  PreviewRequest: closed({ entity: { type: 'object' } }, ['entity']),
  Preview: object(
    {
      adoption: object(matrix, ['version']),
      change,
      problems: list(ref('Problem')),
    },
    ['change'],
  ),
};
