import { compareText } from '../../compareText';
import { CoveredQuery, CoveredResponse } from '../../rest/decisionTypes';
import { Snapshot, SnapshotEntity } from '../../snapshot';
import { textOrNone, withoutNone } from '../../stated';
import { MaySee } from '../answer';
import { howItApplies } from '../candidates';
import { decisionIndexOf } from '../decisionIndexOf';
import { toReason } from '../reasons';
import {
  betterIn,
  Coverage,
  coverageOf,
  decidesIn,
  rivalsIn,
} from './coverage';
import { CoveredEntity } from './types';

/** Whether the ref or the title of an entity holds what was typed, whatever the case. */
function textFilter(typed: string = ''): (entity: SnapshotEntity) => boolean {
  const text = typed.trim().toLowerCase();
  return ({ ref, title }) =>
    [ref, textOrNone(title)].some(one => one?.toLowerCase().includes(text));
}

/** An entity, and how it is covered. */
interface Found {
  entity: SnapshotEntity;
  coverage: Coverage;
}

/**
 * One page of what a scope applies to today, by ref; see `ScopeItem.covers`.
 * Undefined for what is no scope, or one that the reader may not see.
 *
 * @param ref - full ref of a scope
 * @param now - milliseconds since 1970
 * @public
 */
export function coveredBy(
  snapshot: Snapshot,
  ref: string,
  { offset = 0, limit = 50, decides: asked, q }: CoveredQuery,
  now: number,
  maySee: MaySee = () => true,
): CoveredResponse | undefined {
  const scope = snapshot.decisionScopes.find(one => one.ref === ref);
  if (!scope || !maySee(ref)) {
    return undefined;
  }
  const index = decisionIndexOf(snapshot, now);
  const isTyped = textFilter(q);
  const found = coverageOf(snapshot, index, scope)
    .filter(one => asked === undefined || decidesIn(one) === asked)
    .flatMap(coverage =>
      coverage.entities
        .filter(one => maySee(one.ref) && isTyped(one))
        .map((entity): Found => ({ entity, coverage })),
    )
    .sort((a, b) => compareText(a.entity.ref, b.entity.ref));
  // Reasons are long to find, and only those of the page are shown.
  const toItem = ({ entity: one, coverage }: Found): CoveredEntity => {
    const decides = decidesIn(coverage);
    const better = betterIn(coverage).find(each => maySee(each.scope.ref));
    const isContested = rivalsIn(coverage).some(each => maySee(each.scope.ref));
    return withoutNone({
      ref: one.ref,
      title: textOrNone(one.title),
      ...toReason(
        howItApplies(coverage.application, index.chainOf(one.ref), maySee),
      ),
      decides,
      beatenBy: better?.scope.ref,
      contested: isContested ? (true as const) : undefined,
    });
  };
  return {
    items: found.slice(offset, offset + limit).map(toItem),
    total: found.length,
  };
}
