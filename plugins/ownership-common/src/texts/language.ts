/**
 * The languages that Pillars speaks, the one that it is written in first.
 *
 * @public
 */
export const LANGUAGES = ['en', 'fr'] as const;

/** @public */
export type Language = (typeof LANGUAGES)[number];

/**
 * Ours for a language tag of BCP 47, such as `fr` for `fr-CA`; undefined for
 * one that Pillars does not speak.
 *
 * @public
 */
export const languageOf = (tag: string): Language | undefined =>
  LANGUAGES.find(one => one === tag.toLowerCase().split(/[-_]/, 1)[0]);
