import { diffLines, diffWordsWithSpace } from 'diff';

/** A stretch of a line, and whether its words are what changed in it. */
export interface Part {
  text: string;
  changed: boolean;
}

/** A line that one of the two texts has and the other has not. */
export interface ChangedLine {
  sign: 'removed' | 'added';
  parts: Part[];
}

/** What two texts have in common, or where they part, in the order of reading. */
export type Stretch =
  | { kind: 'same'; lines: string[] }
  | { kind: 'changed'; lines: ChangedLine[] };

/** What became of one text in another. */
export type Comparison =
  | { kind: 'equal' }
  | { kind: 'different'; stretches: Stretch[]; removed: number; added: number }
  /** Not worked out: it would take too long, or be too long to read. */
  | { kind: 'tooDifferent' };

/** How long a page may stand still for it, in milliseconds. */
const LINES_TIMEOUT = 800;
const WORDS_TIMEOUT = 50;

/** More changed lines than this are another text rather than a change. */
const MOST_CHANGED_LINES = 2_000;

/** With less than this in common, marks on words are only noise. */
const LEAST_IN_COMMON = 0.4;

/** The lines of a text; the last is not followed by an empty one. */
const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n');

/** Cuts marked stretches of a text into its lines. */
function intoLines(parts: Part[]): Part[][] {
  const lines: Part[][] = [[]];
  for (const { text, changed } of parts) {
    text.split('\n').forEach((piece, index) => {
      if (index > 0) {
        lines.push([]);
      }
      if (piece) {
        lines[lines.length - 1].push({ text: piece, changed });
      }
    });
  }
  return lines;
}

const whole = (text: string): Part[] => [{ text, changed: false }];

/** A block and what it became, with the words that differ marked in both. */
function markWords(before: string, after: string): [Part[], Part[]] {
  const words =
    before && after
      ? diffWordsWithSpace(before, after, { timeout: WORDS_TIMEOUT })
      : undefined;
  const common =
    words
      ?.filter(one => !one.added && !one.removed)
      .reduce((length, one) => length + one.value.trim().length, 0) ?? 0;
  if (
    !words ||
    common < LEAST_IN_COMMON * Math.max(before.length, after.length)
  ) {
    return [whole(before), whole(after)];
  }
  const without = (other: 'added' | 'removed') =>
    words
      .filter(one => !one[other])
      .map(({ value, added, removed }) => ({
        text: value,
        changed: added || removed,
      }));
  return [without('added'), without('removed')];
}

function changedLines(before: string, after: string): ChangedLine[] {
  const bare = (block: string) => block.replace(/\n$/, '');
  const [old, now] = markWords(bare(before), bare(after));
  const lines = (block: string, parts: Part[], sign: ChangedLine['sign']) =>
    block ? intoLines(parts).map(line => ({ sign, parts: line })) : [];
  return [...lines(before, old, 'removed'), ...lines(after, now, 'added')];
}

/** Line ends say nothing about a text; each line has one, and no text none. */
function normal(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').trimEnd();
  return lines && `${lines}\n`;
}

/**
 * What changed from one text to another: by lines, and within lines by words.
 * It takes about a second at most, whatever the texts.
 */
export function compareTexts(before: string, after: string): Comparison {
  const [old, now] = [normal(before), normal(after)];
  if (old === now) {
    return { kind: 'equal' };
  }
  const changes = diffLines(old, now, { timeout: LINES_TIMEOUT });
  const count = (which: 'added' | 'removed') =>
    changes?.reduce((sum, one) => sum + (one[which] ? one.count : 0), 0) ?? 0;
  const [removed, added] = [count('removed'), count('added')];
  if (!changes || removed + added > MOST_CHANGED_LINES) {
    return { kind: 'tooDifferent' };
  }
  const stretches: Stretch[] = [];
  for (let at = 0; at < changes.length; at++) {
    const { value, added: isNew, removed: isGone } = changes[at];
    const next = changes[at + 1];
    if (!isNew && !isGone) {
      stretches.push({ kind: 'same', lines: linesOf(value) });
    } else if (isGone && next?.added) {
      stretches.push({
        kind: 'changed',
        lines: changedLines(value, next.value),
      });
      at++;
    } else {
      const lines = isGone ? changedLines(value, '') : changedLines('', value);
      stretches.push({ kind: 'changed', lines });
    }
  }
  return { kind: 'different', stretches, removed, added };
}
