import {
  DEFAULT_NAMESPACE,
  Entity,
  parseEntityRef,
} from '@backstage/catalog-model';

/**
 * The most that is indexed of one entity, in characters: some 60 pages. Each
 * result carries its whole text to the browser, and PostgreSQL takes no text
 * whose words need more than a megabyte.
 */
export const MAX_TEXT = 200_000;

/** The most of a title, a name or a word. */
const MAX_FIELD = 1000;

/**
 * Text as it stands in a field; empty for what is no text. PostgreSQL takes
 * neither a null character nor half of a surrogate pair.
 */
export const textOf = (value: unknown, most = MAX_TEXT): string =>
  typeof value === 'string'
    ? value
        .slice(0, most)
        .replaceAll('\0', ' ')
        .replace(/\p{Surrogate}/gu, ' ')
    : '';

/** As `textOf`, of what a result shows beside its text. */
export const fieldOf = (value: unknown): string => textOf(value, MAX_FIELD);

/** A word of a closed list, such as `working-group`, as one reads it. */
export const inWords = (value: unknown): string =>
  fieldOf(value).replaceAll('-', ' ');

/** The parts that say something, one a line, up to what is indexed. */
export const linesOf = (parts: readonly string[]): string =>
  textOf(
    parts
      .map(part => part.trim())
      .filter(Boolean)
      .join('\n'),
  );

/** What an entity is called. */
export const titleOf = ({ metadata }: Entity): string =>
  fieldOf(metadata.title) || metadata.name;

/** To what a ref without a namespace is relative. */
export const namespaceOf = ({ metadata }: Entity): string =>
  metadata.namespace ?? DEFAULT_NAMESPACE;

/** The name in a full ref; empty for none. */
export const nameIn = (ref: string | undefined): string =>
  ref ? fieldOf(parseEntityRef(ref).name) : '';

/** A field's value where it is an object; an empty one for all else. */
export const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)
    : {};
