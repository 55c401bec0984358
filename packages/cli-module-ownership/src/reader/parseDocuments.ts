import {
  Composer,
  Document,
  isMap,
  isScalar,
  LineCounter,
  Parser,
  YAMLMap,
} from 'yaml';
import { Problem } from './types';

/** A YAML document as plain data, with the lines of what findings point at. */
export interface ParsedDocument {
  value: unknown;
  line: number;
  lines: Map<string, number>;
}

/** More than this many uses of an alias is an attack, or a mistake. */
const MAX_ALIASES = 1000;

type Result =
  | ParsedDocument
  | (Pick<Problem, 'type' | 'message'> & { line: number });

const lineOf = (counter: LineCounter, offset: number) =>
  Math.max(1, counter.linePos(offset).line);

// The keys of metadata, annotations and spec: all that evidence points at.
function keyLines(root: unknown, counter: LineCounter): Map<string, number> {
  const lines = new Map<string, number>();
  const note = (map: unknown, prefix: string) => {
    for (const { key, value } of isMap(map) ? (map as YAMLMap).items : []) {
      if (isScalar(key) && key.range) {
        const path = prefix + String(key.value);
        lines.set(path, lineOf(counter, key.range[0]));
        if (/^(metadata|spec|metadata\.annotations)$/.test(path)) {
          note(value, `${path}.`);
        }
      }
    }
  };
  note(root, '');
  return lines;
}

function toResult(document: Document.Parsed, counter: LineCounter): Result[] {
  const line = lineOf(
    counter,
    document.contents?.range?.[0] ?? document.range[0],
  );
  const [error] = document.errors;
  if (error) {
    const [message] = error.message.split('\n');
    return [{ type: 'syntax', line: lineOf(counter, error.pos[0]), message }];
  }
  if (document.contents === null) {
    return [];
  }
  try {
    const value = document.toJS({ maxAliasCount: MAX_ALIASES });
    // A document of nothing but comments.
    return value === null
      ? []
      : [{ value, line, lines: keyLines(document.contents, counter) }];
  } catch (error_) {
    return [{ type: 'syntax', line, message: whyNot(error_) }];
  }
}

const whyNot = (error: unknown) =>
  error instanceof RangeError
    ? 'The document is nested too deeply.'
    : String((error as Error).message);

/**
 * Reads the documents of a YAML text one by one. A document that is broken is
 * a problem with its line; what comes before and after it is read all the same,
 * as far as its end can be told.
 */
export function* parseDocuments(text: string): Generator<Result> {
  // Each document on its own: one that overflows the parser ends only itself.
  for (const { start, source } of split(text)) {
    const counter = new LineCounter();
    const shift = (result: Result): Result => ({
      ...result,
      line: result.line + start,
      ...('lines' in result && {
        lines: new Map(
          [...result.lines].map(([path, line]) => [path, line + start]),
        ),
      }),
    });
    try {
      const composer = new Composer({ uniqueKeys: true, version: '1.1' });
      const tokens = new Parser(counter.addNewLine).parse(source);
      for (const document of composer.compose(tokens)) {
        yield* toResult(document, counter).map(shift);
      }
    } catch (error) {
      yield { type: 'syntax', line: start + 1, message: whyNot(error) };
    }
  }
}

/** Texts between lines of `---`, with how many lines stand before each. */
function split(text: string): Array<{ start: number; source: string }> {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) =>
    /^---(\s|$)/.test(line) ? [index] : [],
  );
  const cuts = [...new Set([0, ...starts]), lines.length];
  return cuts.slice(0, -1).map((start, index) => ({
    start,
    source: lines.slice(start, cuts[index + 1]).join('\n'),
  }));
}
