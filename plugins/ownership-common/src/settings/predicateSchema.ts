import { createZodV4FilterPredicateSchema } from '@backstage/filter-predicates';
import { z } from 'zod/v4';
import { whyNeverMatches } from './neverMatches';

// The library lets a bare value pass, which would match no entity at all.
/**
 * A filter predicate that something may match.
 *
 * @param kinds - those that are looked at; any, where there are none
 */
export const predicateOver = (...kinds: string[]) =>
  z.unknown().transform((value, context) => {
    const parsed = createZodV4FilterPredicateSchema().safeParse(value);
    if (!parsed.success || typeof value !== 'object') {
      const [kind = 'Component'] = kinds;
      const message = `needs a filter predicate such as { kind: ${kind} }`;
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    }
    const why = whyNeverMatches(parsed.data, kinds);
    if (why) {
      context.addIssue({ code: 'custom', message: `can never match: ${why}` });
    }
    return parsed.data;
  });

/** A filter predicate that an entity of some kind may match. */
export const predicateSchema = predicateOver();
