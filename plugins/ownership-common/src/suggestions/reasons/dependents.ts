import { HintContext, HintReader } from '../hint';
import { teamShares } from '../teamShares';
import { toText } from '../texts';

/** One dependent among several may be a coincidence. */
const LEAST_DEPENDENTS = 2;

/** Who owns most of what depends on it. */
export const dependents =
  ({ snapshot }: HintContext): HintReader =>
  entity => {
    const all = snapshot
      .dependentsOf(entity.ref)
      .flatMap(ref => snapshot.owned(ref) ?? []);
    return teamShares(all)
      .filter(({ count }) => count >= LEAST_DEPENDENTS || all.length === 1)
      .map(({ team, count, examples }) => ({
        owner: team,
        share: count / all.length,
        ...toText('dependents', { owned: count, count: all.length }),
        evidence: examples,
      }));
  };
