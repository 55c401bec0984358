import type MarkdownIt from 'markdown-it';
import { levelOf } from './keywords';
import { keywordParser } from './markdown';
import { blockPlaces, cellPlaces } from './textPlaces';

type Token = ReturnType<MarkdownIt['parse']>[number];

/** Names in backticks. */
type Names = Set<string>;

/** A keyword of RFC 2119 in a text. */
export interface ProseKeyword {
  word: string;
  level: ReturnType<typeof levelOf>;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units. */
  column: number;
  /**
   * The names in each part of the text that it belongs to, the nearest first:
   * its paragraph or row, the list that this introduces, the items around it,
   * the headings above it. All keywords of a paragraph share one array.
   */
  near: ReadonlyArray<ReadonlySet<string>>;
}

/** What a text says to people: without its code, quotes, addresses and HTML. */
export interface Prose {
  keywords: ProseKeyword[];
  /** Everything that it names in backticks. */
  names: ReadonlySet<string>;
}

interface Section {
  level: number;
  /** In its heading. */
  named: Names;
  /** In its heading, and down to the next one that is no deeper. */
  all: Names;
}

const OPENS_LIST = /^(bullet_list|ordered_list|table)_open$/;
const CLOSES_LIST = /^(bullet_list|ordered_list|table)_close$/;

class ProseReader {
  readonly prose = { keywords: [] as ProseKeyword[], names: new Set<string>() };
  private readonly sections: Section[] = [];
  private readonly items: Names[] = [];
  /** Lists and tables that are open, each with all that is named in it. */
  private readonly lists: Names[] = [];
  private quotes = 0;
  private block: 'heading' | 'head' | 'cell' | 'text' = 'text';
  private row = { names: new Set<string>(), line: 0, end: 0 };
  /** All that the list will name which comes next, where a colon introduces it. */
  private introduced?: Names;

  constructor(private readonly lines: readonly string[]) {}

  take(token: Token) {
    const { type, nesting, map } = token;
    if (type === 'inline') {
      this.takeInline(token);
      return;
    }
    if (OPENS_LIST.test(type)) {
      this.lists.push(this.introduced ?? new Set());
    } else if (CLOSES_LIST.test(type)) {
      this.lists.pop();
    } else if (type === 'list_item_open') {
      this.items.push(new Set());
    } else if (type === 'list_item_close') {
      this.items.pop();
    } else if (type === 'blockquote_open' || type === 'blockquote_close') {
      this.quotes += nesting;
    } else if (type === 'tr_open') {
      this.row = { names: new Set(), line: map?.[0] ?? 0, end: 0 };
    } else if (type === 'heading_open' && !this.quotes) {
      this.openSection(Number(token.tag.slice(1)));
    }
    if (nesting !== -1) {
      this.introduced = undefined;
      this.block = blockOf(type);
    }
  }

  private openSection(level: number) {
    while ((this.sections.at(-1)?.level ?? 0) >= level) {
      this.sections.pop();
    }
    this.sections.push({ level, named: new Set(), all: new Set() });
  }

  private takeInline({ content, map, children }: Token) {
    if (this.quotes) {
      return;
    }
    const { block, row } = this;
    const isRow = block === 'cell' || block === 'head';
    const own = isRow ? row.names : new Set<string>();
    if (block === 'text' && content.endsWith(':')) {
      this.introduced = new Set();
    }
    const holders = this.holders(own, isRow);
    const near = this.near(own);
    const placeOf = isRow
      ? this.cellPlaces(content)
      : blockPlaces(this.lines, content, map?.[0] ?? 0);
    for (const { type, content: text, meta } of children ?? []) {
      if (type === 'code_inline') {
        holders.forEach(one => one.add(text.trim()));
      } else if (type === 'keyword') {
        const word = text.replace(/\s+/, ' ');
        const level = levelOf(word);
        this.prose.keywords.push({ word, level, near, ...placeOf(meta) });
      }
    }
  }

  private cellPlaces(content: string) {
    const { line, end: after } = this.row;
    const { placeOf, end } = cellPlaces(this.lines, content, line, after);
    this.row.end = end;
    return placeOf;
  }

  /** All that takes in what a block names. */
  private holders(own: Names, isRow: boolean): Names[] {
    const { sections, items, lists, prose, block } = this;
    const item = items.at(-1);
    return [
      own,
      prose.names,
      ...lists,
      ...sections.map(one => one.all),
      ...(block === 'heading' ? [sections.at(-1)!.named] : []),
      ...(item && !isRow ? [item] : []),
    ];
  }

  /** Of a title, what it stands above; of all else, what that stands in. */
  private near(own: Names): Names[] {
    if (this.block === 'heading') {
      return [this.sections.at(-1)!.all];
    }
    if (this.block === 'head') {
      return [this.lists.at(-1) ?? own];
    }
    return [
      own,
      ...(this.introduced ? [this.introduced] : []),
      ...[...this.items].reverse(),
      ...this.sections.map(one => one.named).reverse(),
    ];
  }
}

function blockOf(type: string) {
  switch (type) {
    case 'heading_open':
      return 'heading';
    case 'th_open':
      return 'head';
    case 'td_open':
      return 'cell';
    default:
      return 'text';
  }
}

/**
 * Reads what a Markdown text says to people: keywords with what they belong to.
 * A megabyte takes about a second.
 */
export function readProse(markdown: string): Prose {
  const reader = new ProseReader(markdown.split(/\r\n?|\n/));
  keywordParser.parse(markdown, {}).forEach(token => reader.take(token));
  return reader.prose;
}
