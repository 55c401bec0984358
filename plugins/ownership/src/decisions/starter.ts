import { parseEntityRef } from '@backstage/catalog-model';

const LONGEST_NAME = 63;

/** A name that the catalog takes, of what a scope is about. */
function nameOf(decision: string, target: string | undefined): string {
  const about = target ? parseEntityRef(target).name : 'everything';
  return `${decision}-${about}`
    .replace(/[^a-zA-Z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, '');
}

/**
 * A DecisionScope to begin with, as YAML.
 *
 * @param decision - its path
 * @param target - full ref of what it is about; everything, where absent
 */
export const scopeStarter = (decision: string, target?: string): string =>
  `apiVersion: pillars.dev/v1alpha1
kind: DecisionScope
metadata:
  name: ${nameOf(decision, target)}
spec:
  decision: ${decision}
  appliesTo: ${target ? `['${target}']` : '{}'}
  decider: group:default/REPLACE-ME
`;
