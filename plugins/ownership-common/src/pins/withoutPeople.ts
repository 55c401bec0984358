import { JsonValue } from '@backstage/types';
import { Evidence } from '../findings';
import { SHARED } from '../rules/shared/texts';
import { Clause, Param, Params } from '../texts';

/** What stands in the place of somebody's name. @public */
export const A_PERSON = SHARED.clauses.aPerson;

// Texts are other people's, and may be of any size.
const LONGEST_TEXT = 1000;
const MOST_VALUES = 20;
const DEEPEST = 4;

const USER_REF = /\buser:[^\s,;:()"'<>\]]*[^\s,;:()"'<>\].]/gi;
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(\.[\w-]{1,63})+/g;

/** Fields that hold people whatever is written there, a bare name included. */
const OF_PEOPLE = /(^|\.)(members|memberOf|chairs|roles)(\W|$)/;

/** A text in which refs of users and mail addresses are a person. */
export const textWithoutPeople = (text: string): string =>
  text
    .slice(0, LONGEST_TEXT)
    .replace(USER_REF, A_PERSON)
    .replace(ADDRESS, A_PERSON);

function valueWithoutPeople(value: JsonValue, depth = 0): JsonValue {
  if (typeof value === 'string') {
    return textWithoutPeople(value);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  if (depth === DEEPEST) {
    return '…';
  }
  const inner = (one: JsonValue | undefined) =>
    valueWithoutPeople(one ?? null, depth + 1);
  return Array.isArray(value)
    ? value.slice(0, MOST_VALUES).map(inner)
    : Object.fromEntries(
        Object.entries(value)
          .slice(0, MOST_VALUES)
          .map(([key, one]) => [textWithoutPeople(key), inner(one)]),
      );
}

/** Of a list of people, how many; of one person, that it is one. */
const peopleAt = (value: JsonValue): JsonValue => {
  if (Array.isArray(value)) {
    return value.length;
  }
  return typeof value === 'string' ? A_PERSON : null;
};

const isUser = (ref: string) => /^user:/i.test(ref);

/**
 * Evidence that names nobody, as much of it as a page shows. What it points at
 * can still be looked up by who may.
 */
export const evidenceWithoutPeople = (
  evidence: readonly Evidence[],
): Evidence[] =>
  evidence.slice(0, MOST_VALUES).map(({ path, value, ref }) => ({
    path: textWithoutPeople(path),
    value:
      OF_PEOPLE.test(path) && typeof value !== 'number'
        ? peopleAt(value)
        : valueWithoutPeople(value),
    ...(ref && !isUser(ref) && { ref }),
  }));

/** A person in a text that is said in another language; see `SHARED`. */
const PERSON: Clause = { clause: 'aPerson' };

/** What fills a hole, without people; nothing where it cannot be read in what was said. */
function paramWithoutPeople(
  param: Param | undefined,
  said: string,
  depth: number,
): Param | undefined {
  if (typeof param === 'string') {
    const text = textWithoutPeople(param);
    if (text === A_PERSON) {
      return PERSON;
    }
    return said.includes(text) ? text : undefined;
  }
  if (typeof param !== 'object' || param === null) {
    return param;
  }
  if (depth === DEEPEST) {
    return undefined;
  }
  if ('clause' in param) {
    const { clause, params } = param;
    return params
      ? { clause, params: paramsWithoutPeople(params, said, depth + 1) }
      : { clause };
  }
  const items = param
    .slice(0, MOST_VALUES)
    .map(one => paramWithoutPeople(one, said, depth + 1));
  return items.includes(undefined)
    ? undefined
    : (items as Array<string | Clause>);
}

/**
 * What a text was said with, without people: as much of it as can be read in the
 * text. The rest was for a fix, and may be somebody's bare name.
 *
 * @param said - without people
 */
export function paramsWithoutPeople(
  params: Params,
  said: string,
  depth = 0,
): Params {
  const kept = Object.entries(params).flatMap(([name, one]) => {
    // A context chooses a text, and stands in none.
    const param =
      name === 'context' ? one : paramWithoutPeople(one, said, depth);
    return param === undefined ? [] : [[name, param]];
  });
  return Object.fromEntries(kept);
}
