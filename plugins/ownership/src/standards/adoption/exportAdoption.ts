import {
  ADOPTION_STATES,
  AdoptionRow,
  BoundItem,
  RequirementAdoption,
  RequirementStanding,
  StandardItem,
  StateCounts,
} from '@pillars/plugin-ownership-common';
import { ExportColumns } from '../../shared/exportList';
import { ExportSpec } from '../../shared/Exports';
import { SharedWords } from '../../shared/createWords';
import { AdoptionT } from './texts';

type Named = Pick<StandardItem, 'name' | 'title'>;

type Column<T> = ExportColumns<T>[number];

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
  t: AdoptionT,
  { adoption, language }: SharedWords,
  { name, title = name }: Named,
): ExportSpec<CellLine> => ({
  name: `adoption-${name}`,
  title: t('export.matrix.title', { standard: title }),
  count: lines => t('export.lines', { count: lines }),
  columns: [
    [t('export.domain'), ({ row }) => row.domain ?? ''],
    [t('export.team'), ({ row }) => row.team ?? ''],
    [t('export.requirement'), ({ requirement }) => requirement.id],
    [t('export.level'), ({ requirement }) => requirement.level],
    [t('export.entities'), ({ row }) => String(row.entities)],
    ...ADOPTION_STATES.map(
      (state): Column<CellLine> => [
        adoption[state].label.toLocaleLowerCase(language),
        ({ counts }) => String(counts[state]),
      ],
    ),
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
  t: AdoptionT,
  { adoption }: SharedWords,
  { name, title = name }: Named,
): ExportSpec<StandingLine> => ({
  name: `bound-by-${name}`,
  title: t('export.bound.title', { standard: title }),
  count: lines => t('export.lines', { count: lines }),
  columns: [
    [t('export.entity'), ({ item }) => item.ref],
    [t('export.title'), ({ item }) => item.title ?? ''],
    [t('export.domain'), ({ item }) => item.domain ?? ''],
    [t('export.team'), ({ item }) => item.team ?? ''],
    [t('export.requirement'), ({ standing }) => standing.id],
    [t('export.level'), ({ standing }) => standing.level],
    [t('export.state'), ({ standing }) => adoption[standing.state].label],
    [t('export.waivedUntil'), ({ standing }) => standing.waivedUntil ?? ''],
    [t('export.toDo'), ({ standing }) => standing.fix ?? ''],
  ],
});
