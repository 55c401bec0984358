import { KnownDecision } from '@pillars/plugin-ownership-common';

/** The path above, empty for the first word of a path. */
export const parentOf = (decision: string): string =>
  decision.slice(0, Math.max(0, decision.lastIndexOf('/')));

/**
 * Puts a decision under those above it: `Data › Retention`.
 *
 * @returns the titles of those above that are known, and its own
 */
export function trailOf(
  decisions: readonly KnownDecision[],
): (decision: string) => string {
  const titles = new Map(decisions.map(one => [one.decision, one.title]));
  return decision => {
    const trail: string[] = [];
    for (let path = decision; path; path = parentOf(path)) {
      const title = titles.get(path) ?? (path === decision ? path : undefined);
      if (title !== undefined) {
        trail.unshift(title);
      }
    }
    return trail.join(' › ');
  };
}
