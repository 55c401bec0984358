/**
 * A part of a sentence, by the key of its text, so that each language can say
 * it in its own words.
 *
 * @public
 */
export interface Clause {
  clause: string;
  params?: Params;
}

/** What fills a hole of a text; a list is named one after the other. @public */
export type Param = string | number | Clause | readonly (string | Clause)[];

/** What fills the holes of texts, by name; plain JSON. @public */
export type Params = { readonly [name: string]: Param | undefined };

/**
 * Texts by their keys, in the form of i18next: `{{name}}` is a hole, and the
 * variants of one text have keys with an ending: `_zero`, `_one`, `_other` and
 * the like, of which `count` takes one, or a word, which `context` takes.
 *
 * @public
 */
export type Texts = { readonly [key: string]: string };

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** The texts of a table, their variants under one name. @public */
export type TextId<T extends Texts> = keyof T extends infer K
  ? K extends `${infer Id}_${string}`
    ? Id
    : K & string
  : never;

type Variant<T extends Texts, Id extends string> = Extract<
  keyof T,
  Id | `${Id}_${string}`
>;

type Name<Hole extends string> = Hole extends `${infer N},${string}` ? N : Hole;

type Holes<Text> = Text extends `${string}{{${infer Hole}}}${infer Rest}`
  ? Name<Hole> | Holes<Rest>
  : never;

type Ending<Key> = Key extends `${string}_${infer Rest}`
  ? Rest extends `${infer Context}_${Plural}`
    ? 'count' | `context:${Context}`
    : Rest extends Plural
    ? 'count'
    : `context:${Rest}`
  : never;

type ContextOf<E> = E extends `context:${infer Context}` ? Context : never;

/** What a text needs to be said, whichever of its variants it will be. @public */
export type ParamsOf<T extends Texts, Id extends string> = {
  readonly [N in Exclude<Holes<T[Variant<T, Id>]>, 'count' | 'context'>]:
    | Param
    | undefined;
} & ('count' extends Ending<Variant<T, Id>> | Holes<T[Variant<T, Id>]>
  ? { readonly count: number }
  : unknown) &
  ([ContextOf<Ending<Variant<T, Id>>>] extends [never]
    ? unknown
    : {
        readonly context?: ContextOf<Ending<Variant<T, Id>>>;
      });
