import {
  AdoptionMatrix,
  StandardAdoption,
} from '@pillars/plugin-ownership-common';
import { code, plain } from '../markdown';
import { oneLine } from '../safeText';
import { Paint, painter } from '../text';
import { toColumns } from './columns';
import {
  boundWords,
  figureRows,
  FIGURES_HEAD,
  teamsBehind,
  unmetWords,
} from './figures';

const NOBODY = 'nobody is accountable';

/** Exactly what the API of the portal answers, without where. */
export function adoptionJson({
  standard,
  version,
  requirements,
}: StandardAdoption): StandardAdoption {
  return {
    standard,
    ...(version && { version }),
    requirements: requirements.map(one => ({
      id: one.id,
      level: one.level,
      met: one.met,
      unmet: one.unmet,
      waived: one.waived,
      unverifiable: one.unverifiable,
      notApplicable: one.notApplicable,
    })),
  };
}

/** How far each requirement has come, and which teams are not there yet. */
export function adoptionBlocks(
  adoption: AdoptionMatrix,
  paint: Paint,
): string[] {
  const rows = figureRows(adoption).map(row => row.map(one => oneLine(one)));
  const [head, ...lines] = toColumns([FIGURES_HEAD, ...rows], 2);
  const figures = [paint('gray', head), ...lines].map(line => `  ${line}`);
  const behind = teamsBehind(adoption).map(one => [
    oneLine(one.team ?? NOBODY),
    oneLine(unmetWords(one)),
  ]);
  return [
    ...(rows.length
      ? [[paint('bold', 'Adoption'), ...figures].join('\n')]
      : []),
    ...(behind.length
      ? [
          [
            paint('bold', `Not there yet (${behind.length})`),
            ...toColumns(behind).map(line => `  ${line}`),
          ].join('\n'),
        ]
      : []),
  ];
}

const toTable = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`);

/** As `adoptionBlocks`, for a comment. */
export function adoptionMarkdown(adoption: AdoptionMatrix): string[] {
  const rows = figureRows(adoption).map(([id, ...row]) => [code(id), ...row]);
  const behind = teamsBehind(adoption).map(({ team, unmet }) => [
    team ? code(team) : NOBODY,
    unmet.map(({ id, entities }) => `${code(id)} ${entities}`).join(', '),
  ]);
  return [
    ...(rows.length ? ['', ...toTable(FIGURES_HEAD, rows)] : []),
    ...(behind.length
      ? ['', ...toTable(['not there yet', 'unmet'], behind)]
      : []),
  ];
}

const named = ({ standard, version }: StandardAdoption) =>
  version ? `${standard} ${version}` : standard;

/** How far a standard has come, in one of the formats of the command line. */
export function formatAdoption(
  adoption: AdoptionMatrix,
  format: 'text' | 'markdown' | 'json',
  { colours }: { colours: boolean },
): string {
  const binds = boundWords(adoption);
  switch (format) {
    case 'json':
      return `${JSON.stringify(adoptionJson(adoption), null, 2)}\n`;
    case 'markdown':
      return `${[
        `## ${plain(named(adoption))}`,
        '',
        `Binds ${binds}.`,
        ...adoptionMarkdown(adoption),
      ].join('\n')}\n`;
    default: {
      const paint = painter(colours);
      const head = `${paint(
        'bold',
        oneLine(named(adoption)),
      )}\n  binds ${binds}`;
      return `${[head, ...adoptionBlocks(adoption, paint)].join('\n\n')}\n`;
    }
  }
}
