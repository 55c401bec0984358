import {
  Composer,
  Document,
  isCollection,
  isPair,
  isScalar,
  Lexer,
  LineCounter,
  Parser,
} from 'yaml';
import { keyPlaces, PlaceAt } from './keyPlaces';
import { DocumentText, splitDocuments } from './splitDocuments';
import { findTextBlock, TextBlock } from './textBlock';
import { Place, Problem } from './types';

/** A YAML document as plain data, with where that stands which findings point at. */
export interface ParsedDocument {
  value: unknown;
  line: number;
  places: Map<string, Place>;
  /** Of `spec.content`, where it stands in the document line by line. */
  text?: TextBlock;
}

type Result =
  | ParsedDocument
  | (Pick<Problem, 'type' | 'message'> & { line: number });

/** Levels that no entity needs; what is deeper ends whoever recurses into it. */
const MAX_DEPTH = 200;

/** As the catalog: more uses of aliases than this are an attack, or a mistake. */
const MAX_ALIASES = 100;

/**
 * As many parts of syntax as two megabytes of dense YAML have. The tree of more
 * takes all memory; long texts are one part each.
 */
const MAX_TOKENS = 1_000_000;

const TOO_DEEP = {
  type: 'too-deep',
  message: `The document is nested more than ${MAX_DEPTH} levels deep.`,
} as const;

const TOO_LARGE = {
  type: 'too-large',
  message: `The document has more than ${MAX_TOKENS.toLocaleString(
    'en',
  )} parts, more than anybody writes.`,
} as const;

class TooLargeError extends Error {}

/** A document's own text, with where that is in its file. */
interface Origin {
  text: string;
  placeAt: PlaceAt;
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

/** Where a key stands that its mapping has already; undefined without one. */
function repeatedKey(root: unknown): { at: number; name: string } | undefined {
  const pending = [root];
  while (pending.length) {
    const node = pending.pop();
    const items: unknown[] = isCollection(node) ? node.items : [];
    const known = new Set<unknown>();
    for (const item of items) {
      const { key, value } = isPair(item)
        ? item
        : { key: undefined, value: item };
      if (isScalar(key) && known.has(key.value)) {
        return { at: key.range?.[0] ?? 0, name: String(key.value) };
      }
      if (isScalar(key)) {
        known.add(key.value);
      }
      pending.push(key, value);
    }
  }
  return undefined;
}

const isExhausted = (error: { message: string }) =>
  error instanceof RangeError || /call stack/i.test(error.message);

function toResult(document: Document.Parsed, origin: Origin): Result[] {
  const { contents, errors, range } = document;
  const { placeAt } = origin;
  const lineAt = (offset: number) => placeAt(offset).line;
  const line = lineAt(contents?.range?.[0] ?? range[0]);
  if (errors.some(isExhausted)) {
    return [{ ...TOO_DEEP, line }];
  }
  if (errors.length) {
    const { message, pos } = errors[0];
    return [{ type: 'syntax', line: lineAt(pos[0]), message: `${message}.` }];
  }
  const repeated = repeatedKey(contents);
  if (repeated) {
    const message = `The key ${JSON.stringify(
      repeated.name,
    )} stands more than once in one mapping.`;
    return [{ type: 'syntax', line: lineAt(repeated.at), message }];
  }
  const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
  // A document of nothing but comments.
  if (value === null) {
    return [];
  }
  if (isTooDeep(value)) {
    return [{ ...TOO_DEEP, line }];
  }
  const text = findTextBlock(document, origin.text);
  return [
    {
      value,
      line,
      places: keyPlaces(contents, placeAt),
      ...(text && { text: { ...text, line: lineAt(text.at) } }),
    },
  ];
}

function failed(error: unknown, line: number): Result {
  if (!(error instanceof Error)) {
    return { type: 'syntax', line, message: String(error) };
  }
  if (error instanceof TooLargeError) {
    return { ...TOO_LARGE, line };
  }
  return isExhausted(error)
    ? { ...TOO_DEEP, line }
    : { type: 'syntax', line, message: `${error.message}.` };
}

function* tokensOf(text: string, onNewLine: (offset: number) => void) {
  const parser = new Parser(onNewLine);
  onNewLine(0);
  let tokens = 0;
  for (const token of new Lexer().lex(text)) {
    tokens += 1;
    if (tokens > MAX_TOKENS) {
      throw new TooLargeError();
    }
    yield* parser.next(token);
  }
  yield* parser.end();
}

function* parseOne({ start, text }: DocumentText): Generator<Result> {
  const counter = new LineCounter();
  // What is missing is missing at the end of the text, not where the next starts.
  const end = text.trimEnd().length;
  const placeAt: PlaceAt = offset => {
    const { line, col } = counter.linePos(Math.min(offset, end));
    return { line: start + Math.max(1, line), column: Math.max(1, col) };
  };
  // The catalog's own options; YAML 1.1 would turn `yes` and dates into more
  // than text. Lines are ours to say, hence no pretty errors; and so are
  // repeated keys, since it compares each key of a mapping with each.
  const composer = new Composer({
    prettyErrors: false,
    logLevel: 'error',
    uniqueKeys: false,
  });
  try {
    const tokens = tokensOf(text, counter.addNewLine);
    for (const document of composer.compose(tokens)) {
      yield* toResult(document, { text, placeAt });
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
