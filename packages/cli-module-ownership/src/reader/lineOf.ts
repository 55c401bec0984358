/**
 * The line on which a path of an entity stands, or else the nearest path above
 * it, or else the document.
 */
export function lineOf(
  at: { line: number; lines: ReadonlyMap<string, number> },
  path: string | undefined,
): number {
  for (
    let known = path ?? '';
    known;
    known = known.slice(
      0,
      Math.max(0, known.lastIndexOf('.'), known.lastIndexOf('[')),
    )
  ) {
    const line = at.lines.get(known);
    if (line !== undefined) {
      return line;
    }
  }
  return at.line;
}

/** The path in an entity that a message of `whyRefused` begins with. */
export function pathIn(message: string): string | undefined {
  const [, path] =
    /^"?((?:metadata|spec|kind|apiVersion)[\w./-]*)/.exec(message) ?? [];
  return path;
}
