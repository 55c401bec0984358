import { compareText } from '../../compareText';
import { Snapshot } from '../../snapshot';
import { textOrNone, withoutNone } from '../../stated';
import { MaySee } from '../answer';
import { howItApplies } from '../candidates';
import { decisionIndexOf } from '../decisionIndexOf';
import { betterIn, coverageOf, decidesIn, rivalsIn } from './coverage';
import { CoveredEntity } from './types';

/**
 * What a scope applies to today, by ref; see `ScopeItem.covers`. Empty for what
 * is no scope, or one that the reader may not see.
 *
 * @param ref - full ref of a scope
 * @param now - milliseconds since 1970
 * @public
 */
export function coveredBy(
  snapshot: Snapshot,
  ref: string,
  now: number,
  maySee: MaySee = () => true,
): CoveredEntity[] {
  const scope = snapshot.decisionScopes.find(one => one.ref === ref);
  if (!scope || !maySee(ref)) {
    return [];
  }
  const index = decisionIndexOf(snapshot, now);
  return coverageOf(snapshot, index, scope)
    .flatMap(coverage => {
      const decides = decidesIn(coverage);
      const better = betterIn(coverage).find(one => maySee(one.scope.ref));
      const isContested = rivalsIn(coverage).some(one => maySee(one.scope.ref));
      return coverage.entities
        .filter(one => maySee(one.ref))
        .map(one =>
          withoutNone({
            ref: one.ref,
            title: textOrNone(one.title),
            reason: howItApplies(
              coverage.application,
              index.chainOf(one.ref),
              maySee,
            ),
            decides,
            beatenBy: better?.scope.ref,
            contested: isContested ? (true as const) : undefined,
          }),
        );
    })
    .sort((a, b) => compareText(a.ref, b.ref));
}
