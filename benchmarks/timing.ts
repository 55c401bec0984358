import { performance } from 'node:perf_hooks';

/** Milliseconds over several runs. */
export interface Timing {
  median: number;
  least: number;
  most: number;
}

/**
 * Runs a piece of work several times, after one run that does not count.
 *
 * @param prepare - what each run works on; its time does not count
 */
export function medianOf<T = void>(
  runs: number,
  work: (prepared: T) => unknown,
  prepare: () => T = () => undefined as T,
): Timing {
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const prepared = prepare();
    const began = performance.now();
    work(prepared);
    const took = performance.now() - began;
    if (run > 0) {
      times.push(took);
    }
  }
  times.sort((a, b) => a - b);
  return {
    median: times[Math.floor(times.length / 2)],
    least: times[0],
    most: times[times.length - 1],
  };
}
