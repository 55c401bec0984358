import { InputError } from '@backstage/errors';
import { createZodV4FilterPredicateSchema } from '@backstage/filter-predicates';
import { z } from 'zod/v4';
import { DEFAULT_SETTINGS } from './defaults';
import { whyNeverMatches } from './neverMatches';
import {
  FactSource,
  OwnershipSettings,
  REFUSABLE_RULES,
  RuleSettings,
} from './types';

// The library lets a bare value pass, which would match no entity at all.
const predicate = z.unknown().transform((value, context) => {
  const parsed = createZodV4FilterPredicateSchema().safeParse(value);
  if (!parsed.success || typeof value !== 'object') {
    const message = 'needs a filter predicate such as { kind: Component }';
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  }
  const why = whyNeverMatches(parsed.data);
  if (why) {
    context.addIssue({ code: 'custom', message: `can never match: ${why}` });
  }
  return parsed.data;
});

const fact = z.union([z.string(), z.number()]);

const PLACES = ['annotation', 'label', 'field', 'where'] as const;

const factSource = z
  .strictObject({
    annotation: z.string().min(1).optional(),
    label: z.string().min(1).optional(),
    field: z.string().min(1).optional(),
    where: predicate.optional(),
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
      teams: predicate.optional(),
      production: predicate.optional(),
      runs: predicate.optional(),
    })
    .optional(),
  rules: z
    .record(
      z.string(),
      z.strictObject({
        enabled: z.boolean().optional(),
        severity: z.enum(['error', 'warning', 'info']).optional(),
        options: z.record(z.string(), z.unknown()).optional(),
        appliesTo: predicate.optional(),
      }),
    )
    .optional(),
  refuse: z.array(refusable).optional(),
  // When a portal reviews, and how long it keeps what, is its backend's matter.
  schedule: z.unknown().optional(),
  retention: z.unknown().optional(),
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
 * Reads the key `ownership` of a configuration. `schedule` and `retention`
 * concern the backend alone and are left to it.
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
    rules: (given.rules ?? {}) as Record<string, RuleSettings>,
    refuse: given.refuse ?? DEFAULT_SETTINGS.refuse,
  };
}
