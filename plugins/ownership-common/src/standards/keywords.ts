import { StandardRequirement } from '../kinds';

type Level = StandardRequirement['level'];

/** Keywords of RFC 2119 without their NOT, which leaves the level as it is. */
const LEVELS: Readonly<Record<string, Level>> = {
  MUST: 'MUST',
  SHALL: 'MUST',
  REQUIRED: 'MUST',
  SHOULD: 'SHOULD',
  RECOMMENDED: 'SHOULD',
  MAY: 'MAY',
  OPTIONAL: 'MAY',
};

const WORD = '[\\p{L}\\p{N}]';
const QUOTE = '["\'“”„‘’‚«»‹›]';
// One that follows a quotation mark is spoken about, as in `The key words "MUST"…`.
const BEFORE = `(?<!${WORD}|${WORD}[_-]|${QUOTE}|${QUOTE}NOT\\s+)`;
const AFTER = `(?!${WORD}|[_-]${WORD})`;
const WORDS =
  '(?:MUST|SHALL|SHOULD)(?:\\s+NOT)?|(?:NOT\\s+)?RECOMMENDED|REQUIRED|MAY|OPTIONAL';

/**
 * Matches a keyword of RFC 2119, in capitals as RFC 8174 wants it. The source of
 * a regular expression with the flag `u`.
 *
 * @public
 */
export const RFC_2119_KEYWORD = `${BEFORE}(?:${WORDS})${AFTER}`;

/** The level that a keyword means. */
export const levelOf = (keyword: string): Level =>
  LEVELS[keyword.replace(/^NOT\s+|\s+NOT$/g, '')];
