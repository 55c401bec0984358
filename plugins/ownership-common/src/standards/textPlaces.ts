/** Where something stands in a text, both from 1; columns in UTF-16 code units. */
export interface TextPlace {
  line: number;
  column: number;
}

/** Says where offsets of an inline text are in the whole; takes them rising. */
type PlaceOf = (offset: number) => TextPlace;

/**
 * Places in a paragraph or a heading: each line of it is one of the whole without
 * what the blocks around it put before it.
 *
 * @param lines - of the whole
 * @param start - the line of the whole that it begins on, from 0
 */
export function blockPlaces(
  lines: readonly string[],
  content: string,
  start: number,
): PlaceOf {
  const rowAt = (line: number, from: number) => {
    const next = content.indexOf('\n', from);
    const to = next === -1 ? content.length : next;
    const indent = (lines[line] ?? '').indexOf(content.slice(from, to));
    return { line, from, to, indent: Math.max(0, indent) };
  };
  let row = rowAt(start, 0);
  return offset => {
    while (row.to < offset) {
      row = rowAt(row.line + 1, row.to + 1);
    }
    const { line, from, indent } = row;
    return { line: line + 1, column: indent + offset - from + 1 };
  };
}

/**
 * Places in a cell of a table, whose bars are escaped in the whole.
 *
 * @param line - of the whole, from 0
 * @param after - where in that line the cell begins at the earliest
 * @returns `end` is where the cell ends in its line
 */
export function cellPlaces(
  lines: readonly string[],
  content: string,
  line: number,
  after: number,
): { placeOf: PlaceOf; end: number } {
  const written = content.replace(/\|/g, '\\|');
  const indent = Math.max(after, (lines[line] ?? '').indexOf(written, after));
  let bars = 0;
  let bar = content.indexOf('|');
  const placeOf = (offset: number) => {
    for (; bar !== -1 && bar < offset; bar = content.indexOf('|', bar + 1)) {
      bars += 1;
    }
    return { line: line + 1, column: indent + offset + bars + 1 };
  };
  return { placeOf, end: indent + written.length };
}
