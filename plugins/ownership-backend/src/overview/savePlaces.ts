import { DomainPlaces, Review } from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import { Difference, differenceOf, inChunks } from '../store/difference';
import { columnText } from '../store/rows';

type Pair = Record<string, string>;

/** Makes a table of pairs hold just some pairs, writing only what differs. */
async function savePairs(
  tx: Knex.Transaction,
  table: string,
  [from, to]: [string, string],
  pairs: Iterable<readonly [string, string]>,
): Promise<Difference<Pair>> {
  const keyOf = (pair: Pair) => JSON.stringify([pair[from], pair[to]]);
  const stored: Pair[] = await tx(table).select(from, to);
  const before = new Map(stored.map(pair => [keyOf(pair), pair]));
  const after = new Map<string, Pair>();
  for (const [one, other] of pairs) {
    const pair = { [from]: one, [to]: other };
    // A column holds this much; a longer ref is nobody's honest work.
    if (columnText(one) === one && columnText(other) === other) {
      after.set(keyOf(pair), pair);
    }
  }
  const difference = differenceOf(before, after, [from, to]);
  for (const key of difference.removed) {
    await tx(table).where(before.get(key)!).delete();
  }
  await inChunks(difference.changed, rows => tx(table).insert(rows));
  return difference;
}

function* pairsOf(
  map: ReadonlyMap<string, Iterable<string>>,
): Generator<[string, string]> {
  for (const [key, values] of map) {
    for (const value of values) {
      yield [key, value];
    }
  }
}

/** Keeps what each domain is there for, and what belongs to it beside what is owned. */
export async function savePlaces(
  tx: Knex.Transaction,
  { verdicts }: Review,
  { impacts, domainsOf }: DomainPlaces,
): Promise<Difference<Pair>[]> {
  // Those have a domain of their own.
  const owned = new Set(verdicts.map(({ ref }) => ref));
  const aside = new Map([...domainsOf].filter(([ref]) => !owned.has(ref)));
  return [
    await savePairs(
      tx,
      'domain_impacts',
      ['domain', 'impact'],
      pairsOf(impacts),
    ),
    await savePairs(
      tx,
      'subject_domains',
      ['subject', 'domain'],
      pairsOf(aside),
    ),
  ];
}
