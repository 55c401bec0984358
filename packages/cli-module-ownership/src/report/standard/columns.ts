/**
 * Cells of a table in columns that meet, for a terminal.
 *
 * @param right - from which column on figures stand, which end together
 */
export function toColumns(
  rows: ReadonlyArray<readonly string[]>,
  right = Infinity,
): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, cell.length);
    });
  }
  return rows.map(row =>
    row
      .map((cell, index) =>
        index < right
          ? cell.padEnd(widths[index])
          : cell.padStart(widths[index]),
      )
      .join('  ')
      .trimEnd(),
  );
}
