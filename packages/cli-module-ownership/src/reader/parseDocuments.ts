import {
  Composer,
  Document,
  isMap,
  isScalar,
  LineCounter,
  Parser,
  YAMLMap,
} from 'yaml';
import { DocumentText, splitDocuments } from './splitDocuments';
import { Problem } from './types';

/** A YAML document as plain data, with the lines of what findings point at. */
export interface ParsedDocument {
  value: unknown;
  line: number;
  lines: Map<string, number>;
}

type Result =
  | ParsedDocument
  | (Pick<Problem, 'type' | 'message'> & { line: number });

/** Levels that no entity needs; what is deeper ends whoever recurses into it. */
const MAX_DEPTH = 200;

/** As the catalog: more uses of aliases than this are an attack, or a mistake. */
const MAX_ALIASES = 100;

const TOO_DEEP = {
  type: 'too-deep',
  message: `The document is nested more than ${MAX_DEPTH} levels deep.`,
} as const;

/** Lines of the whole file, for offsets in one of its documents. */
type LineAt = (offset: number) => number;

// The keys of metadata, annotations, labels and spec: what evidence points at.
function keyLines(root: unknown, lineAt: LineAt): Map<string, number> {
  const lines = new Map<string, number>();
  const note = (map: unknown, prefix: string) => {
    for (const { key, value } of isMap(map) ? (map as YAMLMap).items : []) {
      if (isScalar(key) && key.range) {
        const path = prefix + String(key.value);
        lines.set(path, lineAt(key.range[0]));
        if (/^(metadata|spec|metadata\.(annotations|labels))$/.test(path)) {
          note(value, `${path}.`);
        }
      }
    }
  };
  note(root, '');
  return lines;
}

/** Whether data has more levels than allowed; ends on what contains itself. */
function isTooDeep(value: unknown): boolean {
  const pending: Array<[unknown, number]> = [[value, 0]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [one, depth] = next;
    if (depth > MAX_DEPTH) {
      return true;
    }
    if (typeof one === 'object' && one !== null) {
      Object.values(one).forEach(below => pending.push([below, depth + 1]));
    }
  }
  return false;
}

const isExhausted = (error: { message: string }) =>
  error instanceof RangeError || /call stack/i.test(error.message);

function toResult(document: Document.Parsed, lineAt: LineAt): Result[] {
  const { contents, errors, range } = document;
  const line = lineAt(contents?.range?.[0] ?? range[0]);
  if (errors.some(isExhausted)) {
    return [{ ...TOO_DEEP, line }];
  }
  if (errors.length) {
    const { message, pos } = errors[0];
    return [{ type: 'syntax', line: lineAt(pos[0]), message: `${message}.` }];
  }
  const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
  // A document of nothing but comments.
  if (value === null) {
    return [];
  }
  return isTooDeep(value)
    ? [{ ...TOO_DEEP, line }]
    : [{ value, line, lines: keyLines(contents, lineAt) }];
}

function failed(error: unknown, line: number): Result {
  if (!(error instanceof Error)) {
    return { type: 'syntax', line, message: String(error) };
  }
  return isExhausted(error)
    ? { ...TOO_DEEP, line }
    : { type: 'syntax', line, message: `${error.message}.` };
}

function* parseOne({ start, text }: DocumentText): Generator<Result> {
  const counter = new LineCounter();
  // What is missing is missing at the end of the text, not where the next starts.
  const end = text.trimEnd().length;
  const lineAt: LineAt = offset =>
    start + Math.max(1, counter.linePos(Math.min(offset, end)).line);
  // The catalog's own options; YAML 1.1 would turn `yes` and dates into more
  // than text. Lines are ours to say, hence no pretty errors.
  const composer = new Composer({ prettyErrors: false, logLevel: 'error' });
  try {
    const tokens = new Parser(counter.addNewLine).parse(text);
    for (const document of composer.compose(tokens)) {
      yield* toResult(document, lineAt);
    }
  } catch (error) {
    yield failed(error, start + 1);
  }
}

/**
 * Reads the documents of a YAML text one by one. A document that is broken is
 * a problem with its line; what comes before and after it is read all the same.
 */
export function* parseDocuments(text: string): Generator<Result> {
  for (const document of splitDocuments(text)) {
    yield* parseOne(document);
  }
}
