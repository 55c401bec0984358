import { compareText } from '../../compareText';
import { MaySee } from '../answer';
import { outcomeOf } from '../precedence';
import { Application } from '../types';
import { Standing } from './standingIn';
import { DecidedAlike } from './types';

type Decided = Omit<DecidedAlike, 'entities' | 'example'>;

/** Who decides by the most specific scopes, as far as a reader may know. */
function decidedBy(winners: readonly Application[], maySee: MaySee): Decided {
  const { withheld, deciding, conflict } = outcomeOf(winners, maySee);
  const [first] = deciding;
  return {
    ...(withheld && { withheld }),
    ...(first && { decider: first.decider, scope: first.ref }),
    conflict,
  };
}

/** Conflicts first, then what nobody decides, then the rest. */
function rankOf({ conflict, decider, withheld }: DecidedAlike): number {
  if (conflict.length) {
    return 0;
  }
  return decider || withheld ? 2 : 1;
}

/** What is in a domain, by who decides about it. */
export function decidedAlike(
  { parts }: Standing,
  maySee: MaySee,
): DecidedAlike[] {
  const known = new Map<string, DecidedAlike>();
  for (const { entities, winners } of parts) {
    const decided = decidedBy(winners, maySee);
    const key = JSON.stringify(decided);
    const refs = entities.map(one => one.ref);
    if (refs.length) {
      const { entities: count = 0, example = refs[0] } = known.get(key) ?? {};
      known.set(key, {
        ...decided,
        entities: count + refs.length,
        example: [example, ...refs].reduce((a, b) => (b < a ? b : a)),
      });
    }
  }
  return [...known.values()].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      b.entities - a.entities ||
      compareText(a.example, b.example),
  );
}
