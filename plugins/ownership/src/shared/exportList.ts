const PAGE = 500;

/** The columns of a file, with what each row says in them. */
export type ExportColumns<T> = ReadonlyArray<[string, (item: T) => string]>;

/** Everything that a query selects, page by page. */
export async function fetchAll<Q extends object, T>(
  ask: (
    query: Q & { offset: number; limit: number },
  ) => Promise<{ items: T[]; total: number }>,
  query: Q,
): Promise<T[]> {
  const items: T[] = [];
  for (;;) {
    const page = await ask({ ...query, offset: items.length, limit: PAGE });
    items.push(...page.items);
    if (!page.items.length || items.length >= page.total) {
      return items;
    }
  }
}

/** A cell that a spreadsheet takes for text, whatever it starts with. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Rows as CSV (RFC 4180). */
export function toCsv<T>(
  columns: ExportColumns<T>,
  items: readonly T[],
): string {
  const rows = [
    columns.map(([title]) => title),
    ...items.map(item => columns.map(([, read]) => read(item))),
  ];
  return rows.map(row => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** A text of others in Markdown, on one line. */
export const markdownText = (text: string) =>
  text.replace(/[\\|`*_<>[\]]/g, '\\$&').replace(/\s+/g, ' ');

/** Rows as a Markdown table, under what they are. */
export function toMarkdown<T>(
  columns: ExportColumns<T>,
  items: readonly T[],
  /** `about` says in a line how many of what they are, and from where. */
  { title, about }: { title: string; about: string },
): string {
  return [
    `# ${title}`,
    '',
    about,
    '',
    ...toMarkdownTable(columns, items),
    '',
  ].join('\n');
}

/** The lines of a Markdown table. */
export function toMarkdownTable<T>(
  columns: ExportColumns<T>,
  items: readonly T[],
): string[] {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(([name]) => name)),
    row(columns.map(() => '---')),
    ...items.map(item =>
      row(columns.map(([, read]) => markdownText(read(item)))),
    ),
  ];
}

/** Hands a text, or anything else, to the user as a file. */
export function download(
  name: string,
  type: string,
  content: string | Blob,
): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
