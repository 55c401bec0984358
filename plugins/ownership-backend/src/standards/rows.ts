import {
  AdoptionState,
  relationsOf,
  Requirement,
  Revision,
  RevisionChange,
  RevisionItem,
  STANDARD_STATUSES,
  StandardEntity,
  StandardItem,
  StandardReading,
  standardPhase,
  StandardText,
  versionOf,
} from '@pillars/plugin-ownership-common';
import { columnText, searchText } from '../store/rows';

export interface StandardRow {
  ref: string;
  title: string;
  guild: string | null;
  status: string;
  search: string;
  requirements: string;
  body: string;
  changed_at: string;
  removed_at: string | null;
}

export interface RevisionRow {
  standard: string;
  number: number;
  version: string | null;
  change: RevisionChange;
  seen_at: string;
  body: string;
}

/** What is kept of a standard beside its texts. */
export type StoredStandard = Omit<
  StandardItem,
  'requirements' | 'entities' | 'musts' | 'changedAt' | 'removedAt'
> & {
  annotations: Record<string, string>;
  discussion?: string;
};

const LETTERS: Readonly<Record<AdoptionState, string>> = {
  met: 'm',
  waived: 'w',
  expiring: 'e',
  unmet: 'u',
  unverifiable: 'v',
  notApplicable: 'n',
};

const STATES = new Map(
  Object.entries(LETTERS).map(([state, letter]) => [
    letter,
    state as AdoptionState,
  ]),
);

export const letterOf = (state: AdoptionState): string => LETTERS[state];

/** A letter for each requirement. */
export const toLetters = (states: readonly AdoptionState[]): string =>
  states.map(letterOf).join('');

export const fromLetters = (letters: string): AdoptionState[] =>
  [...letters].map(letter => STATES.get(letter) ?? 'unverifiable');

function toStored({ standard }: StandardReading, now: number): StoredStandard {
  const { ref, name, namespace, title, guild, entity } = standard;
  const { description, annotations } = entity.metadata;
  const spec: Partial<StandardEntity['spec']> = entity.spec ?? {};
  return {
    ref,
    name,
    namespace,
    title,
    description,
    guild,
    status: STANDARD_STATUSES.find(one => one === spec.status) ?? 'proposed',
    phase: standardPhase(standard, now),
    version: versionOf(standard),
    effectiveFrom: spec.effectiveFrom,
    sunsetOn: spec.sunsetOn,
    reviewBy: spec.reviewBy,
    supersededBy: relationsOf(entity).find(
      one => one.type === 'pillars-supersededBy',
    )?.target,
    discussion: spec.discussion,
    annotations: annotations ?? {},
  };
}

/**
 * @param now - milliseconds since 1970
 * @param changedAt - when its newest text was first seen
 */
export function toStandardRow(
  reading: StandardReading,
  text: StandardText,
  now: number,
  changedAt: string,
): StandardRow {
  const stored = toStored(reading, now);
  const { ref, name, title, description } = stored;
  return {
    ref,
    title: columnText((title ?? name).toLowerCase())!,
    guild: columnText(stored.guild),
    status: stored.status,
    search: searchText(ref, title, description, text.content),
    requirements: JSON.stringify(reading.requirements),
    body: JSON.stringify(stored),
    changed_at: changedAt,
    removed_at: null,
  };
}

export const requirementsFrom = (
  row: Pick<StandardRow, 'requirements'>,
): Requirement[] => JSON.parse(row.requirements);

export const storedFrom = (row: Pick<StandardRow, 'body'>): StoredStandard =>
  JSON.parse(row.body);

export const toRevisionItem = (
  row: Omit<RevisionRow, 'body'>,
): RevisionItem => ({
  number: row.number,
  ...(row.version !== null && { version: row.version }),
  change: row.change,
  seenAt: row.seen_at,
});

export const toRevision = (row: RevisionRow): Revision => ({
  ...(JSON.parse(row.body) as StandardText),
  ...toRevisionItem(row),
});
