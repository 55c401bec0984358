import { Entity } from '@backstage/catalog-model';
import { Severity } from '../findings';
import { TextPlace } from './textPlaces';
import { Params } from '../texts';
import { clause, toLint } from './lintTexts';
import { Prose, ProseKeyword, readProse } from './prose';
import { listedRequirements, Requirement } from './requirements';

/**
 * How the text of a standard and its requirements fall apart.
 *
 * - `no-text`: there is nothing to read
 * - `uncarried-keyword`: the text demands what no requirement carries
 * - `other-level`: the text says another level than the requirement it names
 * - `unnamed-requirement`: the text does not name the requirement
 * - `repeated-requirement`: another requirement has its id
 * - `other-level-statement`: its statement says another level than it has
 * - `unchecked-must`: a MUST that nothing can check
 *
 * @public
 */
export type StandardLintType =
  | 'no-text'
  | 'uncarried-keyword'
  | 'other-level'
  | 'unnamed-requirement'
  | 'repeated-requirement'
  | 'other-level-statement'
  | 'unchecked-must';

/**
 * One thing to mend in a standard, in its text or in its requirements.
 *
 * @public
 */
export interface StandardLint {
  type: StandardLintType;
  severity: Severity;
  /** Id, where it is about one. */
  requirement?: string;
  /** What is wrong, in a sentence. */
  message: string;
  /** What to do, in a sentence or two. */
  fix: string;
  /** What both were said with. */
  params?: Params;
  /** Such as `spec.requirements[0]`; `spec.content` for the text. */
  path: string;
  /** Where in the text, for what stands there. */
  at?: TextPlace;
}

const MOST_NAMED = 3;

const withLevel = ({ id, level }: Requirement) => clause('isA', { id, level });

function ofKeyword(
  { word, line, column }: ProseKeyword,
  named: readonly Requirement[],
): StandardLint {
  const place = { path: 'spec.content', at: { line, column } };
  if (named.length) {
    const levels = named.slice(0, MOST_NAMED).map(withLevel);
    return {
      ...toLint('other-level', { word, levels }),
      severity: 'error',
      requirement: named[0].id,
      ...place,
    };
  }
  return {
    ...toLint('uncarried-keyword', { word }),
    severity: 'error',
    ...place,
  };
}

/** For each part of a text the requirements it names, those of the nearest first. */
function nameReader(requirements: readonly Requirement[]) {
  const byId = new Map(requirements.map(one => [one.id, one]));
  const namedIn = (names: ReadonlySet<string>) =>
    names.size < byId.size
      ? [...names].flatMap(id => byId.get(id) ?? [])
      : requirements.filter(one => names.has(one.id));
  const known = new Map<ProseKeyword['near'], Requirement[][]>();
  return (near: ProseKeyword['near']) => {
    const parts =
      known.get(near) ?? near.map(namedIn).filter(one => one.length);
    known.set(near, parts);
    return parts;
  };
}

function ofKeywords(
  { keywords }: Prose,
  requirements: readonly Requirement[],
): StandardLint[] {
  const namedBy = nameReader(requirements);
  return keywords.flatMap(keyword => {
    const parts = namedBy(keyword.near);
    const isCarried = parts.some(part =>
      part.some(one => one.level === keyword.level),
    );
    return isCarried ? [] : [ofKeyword(keyword, parts[0] ?? [])];
  });
}

function ofStatement(requirement: Requirement): StandardLint[] {
  const { id, level, statement, path } = requirement;
  const other = readProse(statement).keywords.find(one => one.level !== level);
  return other
    ? [
        {
          ...toLint('other-level-statement', { id, word: other.word, level }),
          severity: 'error',
          requirement: id,
          path,
        },
      ]
    : [];
}

function ofRequirement(
  requirement: Requirement,
  isRepeated: boolean,
): StandardLint[] {
  const { id, level, check, path } = requirement;
  const found = ofStatement(requirement);
  if (isRepeated) {
    found.push({
      ...toLint('repeated-requirement', { id }),
      severity: 'error',
      requirement: id,
      path,
    });
  }
  if (level === 'MUST' && check === undefined) {
    found.push({
      ...toLint('unchecked-must', { id }),
      severity: 'warning',
      requirement: id,
      path,
    });
  }
  return found;
}

function ofNames(
  { names }: Prose,
  requirements: readonly Requirement[],
): StandardLint[] {
  return requirements
    .filter(one => !names.has(one.id))
    .map(({ id, level, path }) => ({
      ...toLint('unnamed-requirement', { id, level }),
      severity: 'error',
      requirement: id,
      path,
    }));
}

const NO_TEXT: StandardLint = {
  ...toLint('no-text', {}),
  severity: 'error',
  path: 'spec.content',
};

/**
 * Holds the text of a standard against its requirements.
 *
 * @remarks
 *
 * A keyword of RFC 2119 in the prose belongs to a requirement of its level whose
 * id stands in backticks in the same paragraph, list item or table row, in the
 * list that its paragraph introduces with a colon, in an item around it, or in a
 * heading above it. One in a heading, or in the head of a table, belongs to what
 * is named below. Code, quotes, addresses and HTML are no prose, and a keyword
 * in quotation marks is only spoken about.
 *
 * @param standard - a Standard with its text resolved; ids may repeat
 * @returns first what is in the text, in its order, then what is in the document
 * @public
 */
export function lintStandard(standard: Entity): StandardLint[] {
  const all = listedRequirements(standard.spec?.requirements);
  const first = new Map([...all].reverse().map(one => [one.id, one]));
  const isFirst = (one: Requirement) => first.get(one.id) === one;
  const ofDocument = all.flatMap(one => ofRequirement(one, !isFirst(one)));
  const content = standard.spec?.content;
  if (typeof content !== 'string' || !content.trim()) {
    return [NO_TEXT, ...ofDocument];
  }
  const requirements = all.filter(isFirst);
  const prose = readProse(content);
  return [
    ...ofKeywords(prose, requirements),
    ...ofNames(prose, requirements),
    ...ofDocument,
  ];
}
