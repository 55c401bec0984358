/** The text of some documents, with how many lines stand before it. */
export interface DocumentText {
  start: number;
  text: string;
}

const MARKER = /^---(?=\s|$)/gm;

// All that may stand before the first marker: blanks, comments, directives.
const PREAMBLE = /^(?:[ \t\uFEFF]*(?:[#%].*)?(?:\r?\n|$))*$/;

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (
    let at = text.indexOf('\n', from);
    at !== -1 && at < to;
    at = text.indexOf('\n', at + 1)
  ) {
    lines += 1;
  }
  return lines;
}

/**
 * Cuts a YAML text before each line of `---`, which YAML reads as the start of
 * a document wherever it stands.
 *
 * @remarks
 *
 * Parsed one by one, a document that exhausts the parser ends only itself, and
 * no more than one syntax tree is in memory.
 */
export function* splitDocuments(text: string): Generator<DocumentText> {
  let from = 0;
  let start = 0;
  for (const { index } of text.matchAll(MARKER)) {
    // Directives belong to the document behind the marker.
    if (index > from && !PREAMBLE.test(text.slice(from, index))) {
      yield { start, text: text.slice(from, index) };
      start += countLines(text, from, index);
      from = index;
    }
  }
  yield { start, text: text.slice(from) };
}
