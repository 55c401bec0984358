import { DecisionTopic } from './types';

/** A topic as it is configured, with those below it. */
export interface TopicTree {
  /** One word of the path. */
  name: string;
  title?: string;
  description?: string;
  decisions?: readonly TopicTree[];
}

/** The topics of a tree with their paths, depth first. */
export const topicsOf = (
  tree: readonly TopicTree[],
  above: string = '',
): DecisionTopic[] =>
  tree.flatMap(({ name, title, description, decisions = [] }) => {
    const decision = `${above}${name}`;
    const topic = {
      decision,
      title: title ?? name,
      ...(description !== undefined && { description }),
    };
    return [topic, ...topicsOf(decisions, `${decision}/`)];
  });
