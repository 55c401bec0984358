/** Prose alone: what stands in code is the same in every language. */
const prose = (text: string) =>
  text.replace(/```[^]*?```|`[^`]*`|\{\{.*?\}\}|^\|[ :|-]+\|$/gm, '`');

/**
 * What is wrong with the typography of a French text: a space that could break
 * before `: ; ! ? %` or within « », one that is missing there, and quotes or
 * apostrophes of other languages. The title of an English work may end in `?`.
 * For tests of translations.
 *
 * @public
 */
export const misprintsIn = (text: string): string[] =>
  prose(text).match(
    /\S* [:;!?%»]|« \S*|[^\s][;!](?=\s|$)|[^\s\u00a0\u202f]\?(?!\u00a0»)|\S*['"]\S*|«[^\u00a0\u202f]|[^\u00a0\u202f]»/g,
  ) ?? [];
