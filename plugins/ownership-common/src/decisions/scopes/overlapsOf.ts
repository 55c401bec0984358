import { compareText } from '../../compareText';
import { MaySee } from '../answer';
import { Coverage, rivalsIn } from './coverage';
import { ScopeOverlap } from './types';

const MOST = 50;

/** The nearest to what the scope names first, then by ref. */
function byNearness(coverages: readonly Coverage[], maySee: MaySee) {
  return coverages
    .flatMap(coverage => {
      const rivals = rivalsIn(coverage);
      const shown =
        rivals.length && coverage.entities.find(one => maySee(one.ref));
      const { distance } = coverage.application;
      return shown ? { rivals, entity: shown.ref, distance } : [];
    })
    .sort((a, b) => a.distance - b.distance || compareText(a.entity, b.entity));
}

/** Each other scope once, with the first entity that shows the overlap. */
export function overlapsOf(
  coverages: readonly Coverage[],
  maySee: MaySee,
): ScopeOverlap[] {
  const overlaps = new Map<string, ScopeOverlap>();
  for (const { rivals, entity } of byNearness(coverages, maySee)) {
    for (const { scope } of rivals) {
      if (!overlaps.has(scope.ref) && maySee(scope.ref)) {
        const { ref, decider, decision } = scope;
        overlaps.set(ref, { scope: ref, decider, entity, decision });
      }
    }
  }
  return [...overlaps.values()]
    .sort((a, b) => compareText(a.scope, b.scope))
    .slice(0, MOST);
}
