import {
  MarkedFinding,
  RequirementAdoption,
  StandardReading,
  toAdoptionMatrix,
  UNMET_RULE,
  unmetFingerprint,
  unmetState,
} from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import { Difference, differenceOf, inChunks } from '../store/difference';
import { columnText } from '../store/rows';
import { letterOf, requirementsFrom, toLetters } from './rows';

interface StateRow {
  standard: string;
  subject: string;
  states: string;
}

const keyOf = ({ standard, subject }: StateRow) => `${standard} ${subject}`;

/** Keeps how everything stands to every standard, writing only what differs. */
export async function saveStates(
  tx: Knex.Transaction,
  readings: readonly StandardReading[],
): Promise<Difference<StateRow>> {
  const stored: StateRow[] = await tx('standard_states').select();
  const before = new Map(stored.map(row => [keyOf(row), row]));
  const after = new Map<string, StateRow>();
  for (const { standard, entities } of readings) {
    for (const { entity, states } of entities) {
      const row = {
        standard: standard.ref,
        subject: entity.ref,
        states: toLetters(states),
      };
      after.set(keyOf(row), row);
    }
  }
  const difference = differenceOf(before, after, ['states']);
  const gone = new Map<string, string[]>();
  for (const key of difference.removed) {
    const { standard, subject } = before.get(key)!;
    const subjects = gone.get(standard) ?? [];
    subjects.push(subject);
    gone.set(standard, subjects);
  }
  for (const [standard, subjects] of gone) {
    await inChunks(subjects, chunk =>
      tx('standard_states')
        .where({ standard })
        .whereIn('subject', chunk)
        .delete(),
    );
  }
  await inChunks(difference.changed, rows =>
    tx('standard_states')
      .insert(rows)
      .onConflict(['standard', 'subject'])
      .merge(),
  );
  return difference;
}

export interface HistoryRow {
  standard: string;
  requirement: string;
  day: string;
  level: RequirementAdoption['level'];
  met: number;
  unmet: number;
  waived: number;
  unverifiable: number;
  not_applicable: number;
}

const FIGURES = [
  'level',
  'met',
  'unmet',
  'waived',
  'unverifiable',
  'not_applicable',
] as const;

const historyKey = ({ standard, requirement }: HistoryRow) =>
  JSON.stringify([standard, requirement]);

/** The last figures of each requirement. */
async function lastFigures(
  tx: Knex.Transaction,
): Promise<Map<string, HistoryRow>> {
  const last = tx('adoption_history')
    .select('standard', 'requirement')
    .max({ day: 'day' })
    .groupBy('standard', 'requirement')
    .as('last');
  const rows: HistoryRow[] = await tx('adoption_history')
    .select('adoption_history.*')
    .join(last, join =>
      join
        .on('last.standard', 'adoption_history.standard')
        .andOn('last.requirement', 'adoption_history.requirement')
        .andOn('last.day', 'adoption_history.day'),
    );
  return new Map(rows.map(row => [historyKey(row), row]));
}

function figuresOf(
  { standard, requirements, entities }: StandardReading,
  day: string,
): HistoryRow[] {
  const { requirements: figures } = toAdoptionMatrix(
    { ref: standard.ref, requirements },
    entities.map(({ states }) => ({ states, entities: 1 })),
  );
  // A column holds this much; a longer id is nobody's honest work.
  const fitting = figures.filter(({ id }) => columnText(id) === id);
  return fitting.map(({ id, notApplicable, ...counts }) => ({
    standard: standard.ref,
    requirement: id,
    day,
    ...counts,
    not_applicable: notApplicable,
  }));
}

/**
 * Keeps how far each requirement has come on a day: a row for the days on which
 * that changes.
 *
 * @param day - ISO 8601 date
 */
export async function saveHistory(
  tx: Knex.Transaction,
  readings: readonly StandardReading[],
  day: string,
): Promise<Difference<HistoryRow>> {
  const rows = readings.flatMap(reading => figuresOf(reading, day));
  const after = new Map(rows.map(row => [historyKey(row), row]));
  const { changed } = differenceOf(await lastFigures(tx), after, FIGURES);
  await inChunks(changed, chunk =>
    tx('adoption_history')
      .insert(chunk)
      .onConflict(['standard', 'requirement', 'day'])
      .merge(),
  );
  return { changed, removed: [] };
}

/**
 * Lets a waiver that was just decided show in the states, where the next review
 * would show it too.
 *
 * @param now - milliseconds since 1970
 */
export async function saveWaived(
  tx: Knex.Transaction,
  { rule, subject, fingerprint, waiver }: MarkedFinding,
  now: number,
): Promise<void> {
  if (rule !== UNMET_RULE) {
    return;
  }
  const rows: Array<StateRow & { requirements: string }> = await tx(
    'standard_states',
  )
    .join('standards', 'standards.ref', 'standard_states.standard')
    .where({ subject })
    .select('standard', 'subject', 'states', 'requirements');
  for (const row of rows) {
    const { standard, states } = row;
    const position = requirementsFrom(row).findIndex(
      ({ id }) => unmetFingerprint(subject, standard, id) === fingerprint,
    );
    if (position >= 0) {
      const letter = letterOf(unmetState(waiver, now));
      const changed =
        states.slice(0, position) + letter + states.slice(position + 1);
      await tx('standard_states')
        .where({ standard, subject })
        .update({ states: changed });
    }
  }
}
