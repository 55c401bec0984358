import { InputError } from '@backstage/errors';
import { z } from 'zod/v4';
import { DEFAULT_SETTINGS } from './defaults';
import { decisionsSchema } from './decisionsSchema';
import { predicateOver, predicateSchema } from './predicateSchema';
import {
  FactSource,
  OwnershipSettings,
  REFUSABLE_RULES,
  RuleSettings,
} from './types';

const fact = z.union([z.string(), z.number()]);

const PLACES = ['annotation', 'label', 'field', 'where'] as const;

const factSource = z
  .strictObject({
    annotation: z.string().min(1).optional(),
    label: z.string().min(1).optional(),
    field: z.string().min(1).optional(),
    where: predicateSchema.optional(),
    value: fact.optional(),
    values: z.record(z.string(), fact).optional(),
  })
  .refine(
    source => PLACES.filter(place => source[place] !== undefined).length === 1,
    { message: `needs exactly one of ${PLACES.join(', ')}` },
  )
  .refine(
    source => (source.where === undefined) === (source.value === undefined),
    { message: 'needs `where` and `value` together, or neither' },
  );

const factSources = z.array(factSource).optional();

const refusable = z.enum(REFUSABLE_RULES, {
  error: ({ input }) =>
    `${JSON.stringify(
      input,
    )} is no rule that judges a document by itself; possible are ${REFUSABLE_RULES.join(
      ' and ',
    )}`,
});

/** An object of which only the keys are known here; who reads it takes the values. */
const keysOnly = (...keys: string[]) =>
  z
    .strictObject(
      Object.fromEntries(keys.map(key => [key, z.unknown().optional()])),
    )
    .optional();

const settings = z.strictObject({
  preset: z.enum(['minimal', 'recommended', 'strict']).optional(),
  ownedKinds: z.array(z.string().min(1)).min(1).optional(),
  placeholders: z.array(z.string().min(1)).optional(),
  steward: z
    .string()
    .regex(/^[^:/]+:[^:/]+\/[^:/]+$/, 'needs a full ref: kind:namespace/name')
    .optional(),
  sources: z
    .strictObject({
      tier: factSources,
      operator: factSources,
      onCall: factSources,
      escalationPolicy: factSources,
      runbook: factSources,
      teamType: factSources,
      teams: predicateOver('Group').optional(),
      guilds: predicateOver('Group').optional(),
      production: predicateSchema.optional(),
      runs: predicateSchema.optional(),
    })
    .optional(),
  decisions: decisionsSchema.optional(),
  waivers: z
    .strictObject({ maxDays: z.number().int().min(1).max(3650).optional() })
    .optional(),
  rules: z
    .record(
      z.string(),
      z.strictObject({
        enabled: z.boolean().optional(),
        severity: z.enum(['error', 'warning', 'info']).optional(),
        options: z.record(z.string(), z.unknown()).optional(),
        appliesTo: predicateSchema.optional(),
      }),
    )
    .optional(),
  refuse: z.array(refusable).optional(),
  // When a portal reviews, whom it tells, and how long it keeps what, is its
  // backend's matter.
  schedule: z.unknown().optional(),
  notifications: keysOnly('standards'),
  retention: keysOnly('refusals', 'duplicates'),
});

type Given = z.infer<typeof settings>;

/** An adopter's own words come first; the ones we know out of the box stay. */
function mergeSources(given: Given['sources']): OwnershipSettings['sources'] {
  const own = (key: FactKey): FactSource[] => [
    ...((given?.[key] ?? []) as FactSource[]),
    ...DEFAULT_SETTINGS.sources[key],
  ];
  return {
    tier: own('tier'),
    operator: own('operator'),
    onCall: own('onCall'),
    escalationPolicy: own('escalationPolicy'),
    runbook: own('runbook'),
    teamType: own('teamType'),
    teams: given?.teams ?? DEFAULT_SETTINGS.sources.teams,
    guilds: given?.guilds,
    production: given?.production ?? DEFAULT_SETTINGS.sources.production,
    runs: given?.runs ?? DEFAULT_SETTINGS.sources.runs,
  };
}

type FactKey =
  | 'tier'
  | 'operator'
  | 'onCall'
  | 'escalationPolicy'
  | 'runbook'
  | 'teamType';

/**
 * Reads the key `ownership` of a configuration. `schedule`, `notifications` and
 * `retention` concern the backend alone and are left to it.
 *
 * @param value - what stands under `ownership`; undefined gives the defaults
 * @throws InputError that names each key that is wrong, and what it should be
 * @public
 */
export function parseOwnershipSettings(value: unknown): OwnershipSettings {
  const parsed = settings.safeParse(value ?? {});
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      issue => `${['ownership', ...issue.path].join('.')}: ${issue.message}`,
    );
    throw new InputError(`Invalid configuration. ${problems.join('; ')}`);
  }
  const given = parsed.data;
  return {
    preset: given.preset ?? DEFAULT_SETTINGS.preset,
    ownedKinds: given.ownedKinds ?? DEFAULT_SETTINGS.ownedKinds,
    placeholders: (given.placeholders ?? DEFAULT_SETTINGS.placeholders).map(
      word => word.toLowerCase(),
    ),
    steward: given.steward?.toLowerCase(),
    sources: mergeSources(given.sources),
    decisions: given.decisions ?? DEFAULT_SETTINGS.decisions,
    waivers: { ...DEFAULT_SETTINGS.waivers, ...given.waivers },
    rules: (given.rules ?? {}) as Record<string, RuleSettings>,
    refuse: given.refuse ?? DEFAULT_SETTINGS.refuse,
  };
}
