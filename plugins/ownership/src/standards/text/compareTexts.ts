import { ChangeObject, diffLines, diffWordsWithSpace } from 'diff';

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

/** How long a page may stand still for the lines, in milliseconds. */
const LINES_TIMEOUT = 800;

/** The same for the words of all lines together; later lines have no marks. */
const WORDS_TIMEOUT = 400;

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
function markWords(
  before: string,
  after: string,
  deadline: number,
): [Part[], Part[]] {
  const timeout = deadline - Date.now();
  const words =
    before && after && timeout > 0
      ? diffWordsWithSpace(before, after, { timeout })
      : undefined;
  const common =
    words
      ?.filter(one => !one.added && !one.removed)
      .reduce((length, one) => length + one.value.trim().length, 0) ?? 0;
  const least = LEAST_IN_COMMON * Math.max(before.length, after.length);
  if (!words || common < least) {
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

function changedLines(
  before: string,
  after: string,
  deadline: number,
): ChangedLine[] {
  const bare = (block: string) => block.replace(/\n$/, '');
  const [old, now] = markWords(bare(before), bare(after), deadline);
  const lines = (block: string, parts: Part[], sign: ChangedLine['sign']) =>
    block ? intoLines(parts).map(line => ({ sign, parts: line })) : [];
  return [...lines(before, old, 'removed'), ...lines(after, now, 'added')];
}

/** The stretches of two texts, where what went and what came is one stretch. */
function stretchesOf(changes: ChangeObject<string>[]): Stretch[] {
  const deadline = Date.now() + WORDS_TIMEOUT;
  const stretches: Stretch[] = [];
  for (let at = 0; at < changes.length; at++) {
    const { value, added, removed } = changes[at];
    const next = changes[at + 1];
    if (!added && !removed) {
      stretches.push({ kind: 'same', lines: linesOf(value) });
      continue;
    }
    const replaced = removed && next?.added;
    const lines = replaced
      ? changedLines(value, next.value, deadline)
      : changedLines(removed ? value : '', added ? value : '', deadline);
    stretches.push({ kind: 'changed', lines });
    at += replaced ? 1 : 0;
  }
  return stretches;
}

/** Line ends say nothing about a text; each line has one, and no text none. */
function normal(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').trimEnd();
  return lines && `${lines}\n`;
}

/**
 * What changed from one text to another: by lines, and within lines by words.
 * It gives up in time, so that it takes about a second whatever the texts.
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
  return !changes || removed + added > MOST_CHANGED_LINES
    ? { kind: 'tooDifferent' }
    : { kind: 'different', stretches: stretchesOf(changes), removed, added };
}
