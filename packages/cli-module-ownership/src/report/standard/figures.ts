import {
  AdoptionMatrix,
  Language,
  StandardAdoption,
} from '@pillars/plugin-ownership-common';
import { standardPhrases } from './phrases';

/** The head of the table of figures. */
export const figuresHead = (language: Language): string[] =>
  (
    [
      'requirement',
      'level',
      'met',
      'waived',
      'unmet',
      'unverifiable',
      'notApplicable',
    ] as const
  ).map(id => standardPhrases[language](id));

/** How far each requirement has come, a row each. */
export const figureRows = ({ requirements }: StandardAdoption): string[][] =>
  requirements.map(one => [
    one.id,
    one.level,
    ...[
      one.met,
      one.waived,
      one.unmet,
      one.unverifiable,
      one.notApplicable,
    ].map(String),
  ]);

/** A team with what it has yet to do. */
export interface TeamBehind {
  /** Full ref; absent for what nobody is accountable for. */
  team?: string;
  /** How many of its entities do not meet a MUST, by the MUST's id. */
  unmet: Array<{ id: string; entities: number }>;
}

/** The teams that are bound and do not comply yet: with a MUST unmet, unwaived. */
export function teamsBehind({
  requirements,
  rows,
}: AdoptionMatrix): TeamBehind[] {
  const teams = [...new Set(rows.map(row => row.team))];
  return teams
    .map(team => {
      const own = rows.filter(row => row.team === team);
      const unmet = requirements.flatMap(({ id, level }, index) => {
        const entities = own.reduce(
          (sum, row) => sum + (row.requirements[index]?.unmet ?? 0),
          0,
        );
        return level === 'MUST' && entities ? [{ id, entities }] : [];
      });
      return { team, unmet };
    })
    .filter(one => one.unmet.length)
    .sort((a, b) => compareTeams(a.team, b.team));
}

// Nobody comes last.
function compareTeams(a = '\uffff', b = '\uffff'): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}

/** What a team has yet to do: `owner 3, source 1`. */
export const unmetWords = ({ unmet }: TeamBehind) =>
  unmet.map(({ id, entities }) => `${id} ${entities}`).join(', ');

/** Whom a standard binds, in words. */
export function boundWords(
  { entities, rows }: AdoptionMatrix,
  language: Language,
): string {
  const t = standardPhrases[language];
  if (!entities) {
    return t('nothing');
  }
  const words = t('entities', { count: entities });
  const teams = new Set(rows.flatMap(row => row.team ?? [])).size;
  return teams ? t('teams', { entities: words, count: teams }) : words;
}
