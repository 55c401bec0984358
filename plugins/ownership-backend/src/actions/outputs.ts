import type { z as Zod } from 'zod/v3';

// Whatever a schema leaves out, the registry takes out of the answer. Both hold
// what ownership-common says of `DecisionAnswer` and `WhoOwnsResponse`.

type Z = typeof Zod;

const paramsOutput = (z: Z) =>
  z
    .record(z.any())
    .optional()
    .describe('What it was said with; the sentence has it all.');

export const decisionOutput = (z: Z) => {
  const refs = z.array(z.string());
  return z.object({
    entity: z.string(),
    decision: z.string(),
    unknown: z
      .enum(['entity', 'decision'])
      .optional()
      .describe('What of the question the catalog does not know.'),
    withheld: z
      .literal(true)
      .optional()
      .describe('Something you may not see has a part in the answer.'),
    decider: z
      .string()
      .optional()
      .describe('Who decides; absent where nobody does, and in a conflict.'),
    scope: z.string().optional().describe('The decision scope that says so.'),
    conflict: z
      .array(z.object({ scope: z.string(), decider: z.string() }))
      .describe('Equally specific scopes that name different deciders.'),
    candidates: z
      .array(
        z.object({
          scope: z.string(),
          applies: z.boolean(),
          rank: z.number().optional(),
          reason: z.string(),
          params: paramsOutput(z),
        }),
      )
      .describe('Every scope that was considered, and why it won or lost.'),
    consulted: z
      .array(
        z.object({
          ref: z.string(),
          reason: z.string(),
          params: paramsOutput(z),
        }),
      )
      .describe('Who has to be asked first.'),
    informed: refs.describe('Who is told afterwards.'),
    vetoes: z
      .array(z.object({ by: z.string(), grounds: z.string().optional() }))
      .describe('Who may stop it.'),
    escalation: z
      .array(
        z.object({
          level: z.number(),
          to: z.string(),
          after: z.string().optional().describe('ISO 8601 duration.'),
          when: z.string().optional(),
          end: z.literal(true).optional().describe('Has the last word.'),
        }),
      )
      .describe('Where it goes when nobody decides, in order.'),
    sentences: z.object({
      answer: z
        .tuple([z.string(), z.string()])
        .describe('The answer in two sentences, to quote as they are.'),
      escalation: refs,
    }),
  });
};

const leadOutput = (z: Z) =>
  z.object({
    to: z.enum(['unknown', 'unattributed', 'managed', 'owner', 'elsewhere']),
    ref: z.string().optional(),
    fact: z
      .object({
        value: z.string(),
        path: z.string(),
        ref: z.string().optional(),
      })
      .optional(),
  });

const suggestionOutput = (z: Z) =>
  z.object({
    owner: z.string(),
    score: z.number(),
    reasons: z.array(
      z.object({
        type: z.string(),
        points: z.number(),
        text: z.string(),
        params: paramsOutput(z),
        evidence: z.array(
          z.object({
            path: z.string(),
            value: z.any().describe('As the catalog states it.'),
            ref: z.string().optional(),
          }),
        ),
      }),
    ),
  });

const checkOutput = (z: Z) =>
  z.object({
    rule: z.string(),
    outcome: z.enum(['pass', 'finding', 'notApplicable', 'error']),
    reason: z.string().optional(),
    params: paramsOutput(z),
    messageId: z.string().optional(),
    severity: z.enum(['error', 'warning', 'info']).optional(),
  });

export const ownershipOutput = (z: Z) =>
  z.object({
    asked: z.string(),
    place: z
      .string()
      .optional()
      .describe(
        'The place that was meant, where a repository was asked about.',
      ),
    entities: z
      .array(
        z.object({
          ref: z.string(),
          owners: z.array(
            z.object({
              ref: z.string(),
              standing: z
                .enum([
                  'living',
                  'placeholder',
                  'dangling',
                  'disbanded',
                  'hollow',
                ])
                .describe('Only a living owner can act.'),
            }),
          ),
          accountable: z.string().optional().describe('Who is to act on it.'),
          ownership: z.enum(['orphaned', 'atRisk', 'owned']).optional(),
          why: z.string().describe('Why, in sentences.'),
          params: paramsOutput(z),
          checks: z.array(checkOutput(z)).optional().describe('What says why.'),
          run: z
            .enum(['contradicted', 'undeclared', 'shown', 'notApplicable'])
            .optional()
            .describe('Whether it shows that its owner runs it.'),
          leads: z
            .object({
              operator: leadOutput(z),
              onCall: leadOutput(z),
              escalation: leadOutput(z),
            })
            .optional(),
          suggestions: z
            .array(suggestionOutput(z))
            .describe('Teams that could own what nobody owns, the best first.'),
          source: z
            .object({ place: z.string(), how: z.enum(['holds', 'within']) })
            .optional(),
        }),
      )
      .describe('What is meant; of a repository, the nearest source first.'),
  });
