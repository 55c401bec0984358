import { DecisionScopeNode } from '../snapshot';
import { toRef, toRefs } from '../snapshot/refs';
import { DecisionVeto } from './answer';

/** Full refs of whom a scope has consulted or informed, as stated. */
export const statedRefs = (
  { entity, namespace }: DecisionScopeNode,
  field: 'consulted' | 'informed',
): string[] => toRefs(entity.spec?.[field], undefined, namespace);

/** What scopes state of vetoes, each once. */
export function vetoesIn(scopes: readonly DecisionScopeNode[]): DecisionVeto[] {
  const vetoes = new Map<string, DecisionVeto>();
  for (const { entity, namespace } of scopes) {
    const stated: unknown = entity.spec?.vetoes;
    for (const one of Array.isArray(stated) ? stated : []) {
      const by = toRef(one?.by, undefined, namespace);
      const isText = typeof one?.grounds === 'string' && one.grounds.trim();
      if (by) {
        const veto = { by, ...(isText && { grounds: one.grounds }) };
        vetoes.set(JSON.stringify(veto), veto);
      }
    }
  }
  return [...vetoes.values()];
}
