/** Choices that look random and are the same in every run. For tests only. */
export interface Chance {
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
  /** A permutation. */
  shuffle<T>(list: readonly T[]): T[];
}

/** Choices from a seed, by a linear congruential generator. */
export function randomly(seed: number): Chance {
  let state = seed;
  const below = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return {
    below,
    pick: list => list[below(list.length)],
    shuffle: list => {
      const left = [...list];
      return list.map(() => left.splice(below(left.length), 1)[0]);
    },
  };
}
