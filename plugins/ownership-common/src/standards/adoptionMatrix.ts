import { compareText } from '../compareText';
import {
  AdoptionState,
  ADOPTION_STATES,
  RequirementAdoption,
  StandardAdoption,
  StandardReading,
} from './adoption';
import { Requirement } from './requirements';
import { versionOf } from './revisions';

/** Entities by their state. @public */
export type StateCounts = Record<AdoptionState, number>;

/**
 * Entities of one team in one domain that stand alike to every requirement.
 *
 * @public
 */
export interface StateTally {
  /** Full ref; absent for what belongs to no domain. */
  domain?: string;
  /** Full ref of who is accountable; absent where nobody is. */
  team?: string;
  /** In the order of the requirements. */
  states: readonly AdoptionState[];
  entities: number;
}

/** How far one team has come in one domain. @public */
export interface AdoptionRow {
  domain?: string;
  team?: string;
  entities: number;
  /** In the order of the requirements. */
  requirements: StateCounts[];
}

/** How far a standard has come, and where. @public */
export interface AdoptionMatrix extends StandardAdoption {
  /** Entities that it binds. */
  entities: number;
  /** By domain, then by team; what has none comes last. */
  rows: AdoptionRow[];
}

/** Counts of nothing. @public */
export const noStates = (): StateCounts =>
  Object.fromEntries(ADOPTION_STATES.map(one => [one, 0])) as StateCounts;

/** Counts of several sets of entities together. @public */
export function sumStates(counts: readonly StateCounts[]): StateCounts {
  const sum = noStates();
  for (const one of counts) {
    ADOPTION_STATES.forEach(state => {
      sum[state] += one[state];
    });
  }
  return sum;
}

const LAST = '\uffff';

const compareRows = (a: AdoptionRow, b: AdoptionRow) =>
  compareText(a.domain ?? LAST, b.domain ?? LAST) ||
  compareText(a.team ?? LAST, b.team ?? LAST);

function toFigures(
  { id, level }: Pick<Requirement, 'id' | 'level'>,
  counts: StateCounts,
): RequirementAdoption {
  const { met, unmet, waived, expiring, unverifiable, notApplicable } = counts;
  return {
    id,
    level,
    met,
    unmet,
    waived: waived + expiring,
    unverifiable,
    notApplicable,
  };
}

/**
 * Adds up how far a standard has come, by domain and team, from entities that
 * are counted together where they stand alike.
 *
 * @public
 */
export function toAdoptionMatrix(
  standard: {
    ref: string;
    version?: string;
    requirements: ReadonlyArray<Pick<Requirement, 'id' | 'level'>>;
  },
  tallies: Iterable<StateTally>,
): AdoptionMatrix {
  const { ref, version, requirements } = standard;
  const rows = new Map<string, AdoptionRow>();
  for (const { domain, team, states, entities } of tallies) {
    const key = JSON.stringify([domain, team]);
    const row = rows.get(key) ?? {
      ...(domain && { domain }),
      ...(team && { team }),
      entities: 0,
      requirements: requirements.map(noStates),
    };
    rows.set(key, row);
    row.entities += entities;
    row.requirements.forEach((counts, index) => {
      counts[states[index]] += entities;
    });
  }
  const all = [...rows.values()].sort(compareRows);
  return {
    standard: ref,
    ...(version && { version }),
    requirements: requirements.map((one, index) =>
      toFigures(one, sumStates(all.map(row => row.requirements[index]))),
    ),
    entities: all.reduce((sum, row) => sum + row.entities, 0),
    rows: all,
  };
}

/**
 * Adds up how far a standard has come, from everything that it binds.
 *
 * @param accountableFor - as `Snapshot.accountableFor`
 * @public
 */
export const matrixOf = (
  reading: StandardReading,
  accountableFor: (ref: string) => string | undefined,
): AdoptionMatrix =>
  toAdoptionMatrix(
    {
      ref: reading.standard.ref,
      version: versionOf(reading.standard),
      requirements: reading.requirements,
    },
    reading.entities.map(({ entity, states }) => ({
      domain: entity.domain,
      team: accountableFor(entity.ref),
      states,
      entities: 1,
    })),
  );
