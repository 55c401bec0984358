import { Knex } from 'knex';

// SQLite binds at most 32,766 values; the widest row has 15.
const CHUNK = 500;

/** What to write, and the keys of what to remove. */
export interface Difference<T> {
  changed: T[];
  removed: string[];
}

/** What it takes to get from one set of rows to another. */
export function differenceOf<T extends object>(
  before: Map<string, T>,
  after: Map<string, T>,
  columns: ReadonlyArray<keyof T>,
): Difference<T> {
  const differs = (row: T, old: T | undefined) =>
    !old || columns.some(column => row[column] !== old[column]);
  return {
    changed: [...after]
      .filter(([key, row]) => differs(row, before.get(key)))
      .map(([, row]) => row),
    removed: [...before.keys()].filter(key => !after.has(key)),
  };
}

/** Does something with a list, as many of it at a time as a statement takes. */
export async function inChunks<T>(
  list: readonly T[],
  write: (chunk: T[]) => Promise<unknown>,
) {
  for (let from = 0; from < list.length; from += CHUNK) {
    await write(list.slice(from, from + CHUNK));
  }
}

/** Writes a difference to its table. */
export async function applyDifference<T extends object>(
  tx: Knex.Transaction,
  table: string,
  key: keyof T & string,
  { changed, removed }: Difference<T>,
) {
  await inChunks(removed, keys => tx(table).whereIn(key, keys).delete());
  await inChunks(changed, rows =>
    tx(table).insert(rows).onConflict(key).merge(),
  );
}
