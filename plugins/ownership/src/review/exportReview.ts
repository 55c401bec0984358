import {
  OwnershipApi,
  VerdictItem,
  VerdictQuery,
} from '@pillars/plugin-ownership-common';
import { OWNERSHIP, RUN } from '../shared/words';

const PAGE = 500;

/** Every verdict that a query selects, page by page. */
export async function fetchAll(
  api: OwnershipApi,
  query: VerdictQuery,
): Promise<VerdictItem[]> {
  const items: VerdictItem[] = [];
  for (;;) {
    const page = await api.getVerdicts({
      ...query,
      offset: items.length,
      limit: PAGE,
    });
    items.push(...page.items);
    if (!page.items.length || items.length >= page.total) {
      return items;
    }
  }
}

const COLUMNS: ReadonlyArray<[string, (item: VerdictItem) => string]> = [
  ['entity', item => item.ref],
  ['who owns it', item => OWNERSHIP[item.ownership].label],
  ['who runs it', item => RUN[item.run].label],
  ['tier', item => String(item.tier ?? '')],
  ['risk', item => String(item.risk.score)],
  ['dependents', item => String(item.dependents)],
  ['owners', item => item.owners.map(owner => owner.ref).join(' ')],
  ['who is to act', item => item.accountable ?? ''],
  ['who could own it', item => item.suggestions?.[0]?.owner ?? ''],
  ['system', item => item.system ?? ''],
  ['domain', item => item.domain ?? ''],
  ['rules', item => item.rules.join(' ')],
];

/** A cell that a spreadsheet takes for text, whatever it starts with. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Rows as CSV (RFC 4180). */
export function toCsv(items: readonly VerdictItem[]): string {
  const rows = [
    COLUMNS.map(([title]) => title),
    ...items.map(item => COLUMNS.map(([, read]) => read(item))),
  ];
  return rows.map(row => `${row.map(csvCell).join(',')}\r\n`).join('');
}

const markdownCell = (text: string) =>
  text.replace(/[\\|`*_<>[\]]/g, '\\$&').replace(/\s+/g, ' ');

/** Rows as a Markdown table, under what they are. */
export function toMarkdown(
  items: readonly VerdictItem[],
  about: { reviewedAt?: string; address: string },
): string {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [
    '# Ownership review',
    '',
    `${items.length} entities, reviewed ${about.reviewedAt ?? 'never'}: ${
      about.address
    }`,
    '',
    row(COLUMNS.map(([title]) => title)),
    row(COLUMNS.map(() => '---')),
    ...items.map(item =>
      row(COLUMNS.map(([, read]) => markdownCell(read(item)))),
    ),
    '',
  ].join('\n');
}

/** Hands a text to the user as a file. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
