import {
  AdoptionRow,
  noStates,
  StateCounts,
  sumStates,
} from '@pillars/plugin-ownership-common';
import { Chosen } from '../../shared/address';
import { Place } from '../standardState';

/** What has no domain or team, in addresses. */
export const NONE = 'none';

/** Rows that are added up. */
export interface Sum {
  entities: number;
  /** In the order of the requirements. */
  requirements: StateCounts[];
}

/** A domain with its teams. */
export interface DomainGroup extends Sum {
  /** Full ref; absent for what belongs to no domain. */
  domain?: string;
  teams: AdoptionRow[];
}

/**
 * Adds up rows.
 *
 * @param width - how many requirements there are
 */
export const sumOf = (rows: readonly Sum[], width: number): Sum => ({
  entities: rows.reduce((sum, row) => sum + row.entities, 0),
  requirements: Array.from({ length: width }, (_, index) =>
    sumStates(rows.map(row => row.requirements[index] ?? noStates())),
  ),
});

const isChosen = (values: string[] | undefined, value: string | undefined) =>
  !values?.length || values.includes(value ?? NONE);

/** The rows that are asked for, under their domains, in the order they come in. */
export function groupByDomain(
  rows: readonly AdoptionRow[],
  chosen: Chosen<Place>,
  width: number,
): DomainGroup[] {
  const byDomain = new Map<string | undefined, AdoptionRow[]>();
  for (const row of rows) {
    if (
      isChosen(chosen.domain, row.domain) &&
      isChosen(chosen.team, row.team)
    ) {
      const teams = byDomain.get(row.domain) ?? [];
      teams.push(row);
      byDomain.set(row.domain, teams);
    }
  }
  return [...byDomain].map(([domain, teams]) => ({
    ...(domain && { domain }),
    ...sumOf(teams, width),
    teams,
  }));
}

/** The values that rows have, each once, what has none as `none`. */
export const placesOf = (
  rows: readonly AdoptionRow[],
  place: Place,
): string[] => [...new Set(rows.map(row => row[place] ?? NONE))];
