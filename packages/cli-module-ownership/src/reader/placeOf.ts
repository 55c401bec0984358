import { Place } from './types';

/**
 * Where a path of an entity stands, or else the nearest path above it, or else
 * the document.
 */
export function placeOf(
  at: { line: number; places: ReadonlyMap<string, Place> },
  path: string | undefined,
): Place {
  for (
    let known = path ?? '';
    known;
    known = known.slice(
      0,
      Math.max(0, known.lastIndexOf('.'), known.lastIndexOf('[')),
    )
  ) {
    const place = at.places.get(known);
    if (place !== undefined) {
      return place;
    }
  }
  return { line: at.line, column: 1 };
}

/** The path in an entity that a message of `whyRefused` begins with. */
export function pathIn(message: string): string | undefined {
  const [, path] =
    /^"?((?:metadata|spec|kind|apiVersion)[\w./-]*)/.exec(message) ?? [];
  return path;
}
