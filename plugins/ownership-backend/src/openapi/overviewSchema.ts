import {
  BUSINESS_IMPACTS,
  ORPHAN_AGES,
  OVERVIEW_TOPICS,
} from '@pillars/plugin-ownership-common';
import { count, day, list, object, ref, text, texts } from './shapes';

const figure = object({
  rules: list(
    object({
      rule: text,
      state: { type: 'string', enum: ['on', 'off', 'waits'] },
      missingNeeds: texts,
      findings: count,
    }),
  ),
  subjects: count,
});

/** @param counts - of verdicts */
export const createOverviewSchema = (counts: object) =>
  object(
    {
      status: ref('Status'),
      counts: object(counts),
      findings: object({ error: count, warning: count, info: count }),
      accepted: count,
      byDomain: list(object({ domain: text, ...counts }, ['domain'])),
      trend: list(object({ day, ...counts })),
      orphanedByAge: object(
        Object.fromEntries(ORPHAN_AGES.map(age => [age, count])),
      ),
      largestOwner: object({ owner: text, entities: count, of: count }),
      topics: object(
        Object.fromEntries(
          Object.keys(OVERVIEW_TOPICS).map(topic => [topic, figure]),
        ),
      ),
      choices: object({
        domains: texts,
        impacts: list({ type: 'string', enum: [...BUSINESS_IMPACTS] }),
      }),
    },
    ['trend', 'largestOwner'],
  );
