import { z } from 'zod/v4';
import { didYouMean } from '../didYouMean';
import { LONGEST_DECISION } from '../kinds';
import { DEFAULT_TOPICS } from './defaultTopics';
import { topicsOf, TopicTree } from './topics';
import { DecisionTaxonomy } from './types';

const MAX_DEPTH = 8;
const MAX_TOPICS = 500;

const text = z.string().trim().min(1);

/** Topics beside each other, each name once. */
const siblingsAt = (depth: number): z.ZodType<TopicTree[]> =>
  z.array(topicAt(depth)).superRefine((siblings, context) => {
    const seen = new Set<string>();
    siblings.forEach(({ name }, index) => {
      if (seen.has(name)) {
        context.addIssue({
          code: 'custom',
          path: [index, 'name'],
          message: `${name} stands there twice`,
        });
      }
      seen.add(name);
    });
  });

// Made for each depth, so that what is nested too deep is never walked.
function topicAt(depth: number): z.ZodType<TopicTree> {
  return z.strictObject({
    name: z
      .string()
      .regex(/^[a-z0-9-]+$/, 'needs a lower-case word such as data-store'),
    title: text.optional(),
    description: text.optional(),
    decisions: (depth < MAX_DEPTH
      ? siblingsAt(depth + 1)
      : z.never(`is too deep: a path has at most ${MAX_DEPTH} words`)
    ).optional(),
  });
}

/** What stands under `ownership.decisions`. */
export const decisionsSchema = z
  .strictObject({
    taxonomy: siblingsAt(1).optional(),
    required: z.array(z.string()).optional(),
  })
  .transform(({ taxonomy, required }, context): DecisionTaxonomy => {
    const topics = taxonomy ? topicsOf(taxonomy) : DEFAULT_TOPICS;
    if (topics.length > MAX_TOPICS) {
      context.addIssue({
        code: 'custom',
        path: ['taxonomy'],
        message: `holds ${topics.length} topics, and at most ${MAX_TOPICS} are shown`,
      });
    }
    const paths = topics.map(one => one.decision);
    const long = paths.find(path => path.length > LONGEST_DECISION);
    if (long) {
      context.addIssue({
        code: 'custom',
        path: ['taxonomy'],
        message: `holds the path ${long.slice(0, 40)}… of ${
          long.length
        } characters, and at most ${LONGEST_DECISION} can be asked about`,
      });
    }
    required?.forEach((path, index) => {
      if (!paths.includes(path)) {
        context.addIssue({
          code: 'custom',
          path: ['required', index],
          message: `${path} is not in the taxonomy.${didYouMean(path, paths)}`,
        });
      }
    });
    return { topics, ...(required && { required }) };
  });
