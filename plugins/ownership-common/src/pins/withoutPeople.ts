import { JsonValue } from '@backstage/types';
import { Evidence } from '../findings';

/** What stands in the place of somebody's name. @public */
export const A_PERSON = 'a person';

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
