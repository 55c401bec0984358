import { successorsOf, Successor } from '../../rules/shared/successors';
import { Hint, HintContext, HintReader } from '../hint';

function toHint({ ref, gone }: Successor, share: number): Hint {
  // The one asked about comes first; it took over from the last.
  const [last, ...earlier] = [...gone].reverse();
  const way = earlier.map(one => `, which took over from ${one}`).join('');
  return {
    owner: ref,
    share,
    text: `It took over from ${last}${way}.`,
    evidence: gone.map((one, index) => ({
      ref: one,
      path: 'TeamAPI spec.successors',
      value: gone[index + 1] ?? ref,
    })),
  };
}

/** Who took over from a team that is gone, as its TeamAPI says. */
export const successors =
  ({ snapshot }: HintContext): HintReader =>
  entity =>
    entity.owners
      .filter(owner => owner.standing === 'disbanded')
      .flatMap(owner =>
        successorsOf(snapshot, owner.ref).map((one, _, all) =>
          toHint(one, 1 / all.length),
        ),
      );
