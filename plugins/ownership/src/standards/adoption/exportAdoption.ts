import {
  AdoptionRow,
  BoundItem,
  RequirementAdoption,
  RequirementStanding,
  StateCounts,
} from '@pillars/plugin-ownership-common';
import { ExportSpec } from '../../shared/Exports';
import { plural, STATE } from '../../shared/words';

/** A cell of the matrix in a file. */
export interface CellLine {
  row: AdoptionRow;
  requirement: RequirementAdoption;
  counts: StateCounts;
}

/** Each row and requirement of a matrix, as spreadsheets pivot them. */
export const cellLines = (
  rows: readonly AdoptionRow[],
  requirements: readonly RequirementAdoption[],
): CellLine[] =>
  rows.flatMap(row =>
    requirements.map((requirement, index) => ({
      row,
      requirement,
      counts: row.requirements[index],
    })),
  );

/** A matrix as a file. */
export const matrixExport = (
  name: string,
  title: string,
): ExportSpec<CellLine> => ({
  name: `adoption-${name}`,
  title: `Adoption of ${title}`,
  count: lines => plural(lines, 'line'),
  columns: [
    ['domain', ({ row }) => row.domain ?? ''],
    ['team', ({ row }) => row.team ?? ''],
    ['requirement', ({ requirement }) => requirement.id],
    ['level', ({ requirement }) => requirement.level],
    ['entities', ({ row }) => String(row.entities)],
    ['met', ({ counts }) => String(counts.met)],
    ['waived', ({ counts }) => String(counts.waived)],
    ['waiver expires', ({ counts }) => String(counts.expiring)],
    ['unmet', ({ counts }) => String(counts.unmet)],
    ['cannot be checked', ({ counts }) => String(counts.unverifiable)],
    ['not applicable', ({ counts }) => String(counts.notApplicable)],
  ],
});

/** How an entity stands to one requirement, in a file. */
export interface StandingLine {
  item: BoundItem;
  standing: RequirementStanding;
}

/** Each entity and requirement; of one requirement only, where one is named. */
export const standingLines = (
  items: readonly BoundItem[],
  requirement: string | undefined,
): StandingLine[] =>
  items.flatMap(item =>
    item.requirements
      .filter(one => requirement === undefined || one.id === requirement)
      .map(standing => ({ item, standing })),
  );

/** What a standard binds, as a file. */
export const boundExport = (
  name: string,
  title: string,
): ExportSpec<StandingLine> => ({
  name: `bound-by-${name}`,
  title: `What ${title} binds`,
  count: lines => plural(lines, 'line'),
  columns: [
    ['entity', ({ item }) => item.ref],
    ['title', ({ item }) => item.title ?? ''],
    ['domain', ({ item }) => item.domain ?? ''],
    ['team', ({ item }) => item.team ?? ''],
    ['requirement', ({ standing }) => standing.id],
    ['level', ({ standing }) => standing.level],
    ['state', ({ standing }) => STATE[standing.state].label],
    ['waived until', ({ standing }) => standing.waivedUntil ?? ''],
    ['to do', ({ standing }) => standing.fix ?? ''],
  ],
});
