import { successorsOf, Successor } from '../../rules/shared/successors';
import { Hint, HintContext, HintReader } from '../hint';
import { clause, label, toText } from '../texts';

function toHint({ ref, gone }: Successor, share: number): Hint {
  // The one asked about comes first; it took over from the last.
  const [last, ...earlier] = [...gone].reverse();
  const way = [last, ...earlier.map(one => clause('earlier', { gone: one }))];
  return {
    owner: ref,
    share,
    ...toText('successor', { way }),
    evidence: gone.map((one, index) => ({
      ref: one,
      path: label('successor'),
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
