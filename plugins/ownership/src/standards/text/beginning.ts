/**
 * How much of a text is laid out, in characters. Laying out takes about 10 ms for
 * 1,000 characters of prose, so this much is half a second; a standard that long
 * takes half an hour to read.
 */
export const MOST_LAID_OUT = 50_000;

/**
 * The longest block without a blank line that is laid out, in characters. What is
 * nested or open in a block makes the parser quadratic; 12,000 keeps its worst
 * (`*a_ ` again and again) below a second.
 */
export const LONGEST_BLOCK = 12_000;

const BLANK_LINE = /\n[^\S\n]*\n/g;

/**
 * Cuts a text between two blocks, into what can be laid out without making its
 * reader wait and the rest; a text of usual length has no rest.
 */
export function beginning(text: string): { laidOut: string; rest: string } {
  let end = 0;
  for (const { 0: gap, index } of text.matchAll(BLANK_LINE)) {
    if (index > MOST_LAID_OUT || index - end > LONGEST_BLOCK) {
      return { laidOut: text.slice(0, end), rest: text.slice(end) };
    }
    end = index + gap.length;
  }
  return text.length > MOST_LAID_OUT || text.length - end > LONGEST_BLOCK
    ? { laidOut: text.slice(0, end), rest: text.slice(end) }
    : { laidOut: text, rest: '' };
}
