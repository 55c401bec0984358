import { createZodV4FilterPredicateSchema } from '@backstage/filter-predicates';
import { z } from 'zod/v4';
import { whyNeverMatches } from './neverMatches';

// The library lets a bare value pass, which would match no entity at all.
/** A filter predicate that something may match. */
export const predicateSchema = z.unknown().transform((value, context) => {
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
