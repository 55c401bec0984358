import {
  AdoptionMatrix,
  Language,
  StandardAdoption,
} from '@pillars/plugin-ownership-common';
import { code, plain } from '../markdown';
import { oneLine } from '../safeText';
import { Paint, painter } from '../text';
import { toColumns } from './columns';
import { standardPhrases } from './phrases';
import {
  boundWords,
  figureRows,
  figuresHead,
  teamsBehind,
  unmetWords,
} from './figures';

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
  language: Language,
): string[] {
  const t = standardPhrases[language];
  const rows = figureRows(adoption).map(row => row.map(one => oneLine(one)));
  const [head, ...lines] = toColumns([figuresHead(language), ...rows], 2);
  const figures = [paint('gray', head), ...lines].map(line => `  ${line}`);
  const behind = teamsBehind(adoption).map(one => [
    oneLine(one.team ?? t('nobody')),
    oneLine(unmetWords(one)),
  ]);
  return [
    ...(rows.length
      ? [[paint('bold', t('adoption')), ...figures].join('\n')]
      : []),
    ...(behind.length
      ? [
          [
            paint('bold', t('behind', { count: behind.length })),
            ...toColumns(behind).map(line => `  ${line}`),
          ].join('\n'),
        ]
      : []),
  ];
}

const toTable = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`);

/** As `adoptionBlocks`, for a comment. */
export function adoptionMarkdown(
  adoption: AdoptionMatrix,
  language: Language,
): string[] {
  const t = standardPhrases[language];
  const rows = figureRows(adoption).map(([id, ...row]) => [code(id), ...row]);
  const behind = teamsBehind(adoption).map(({ team, unmet }) => [
    team ? code(team) : t('nobody'),
    unmet.map(({ id, entities }) => `${code(id)} ${entities}`).join(', '),
  ]);
  return [
    ...(rows.length ? ['', ...toTable(figuresHead(language), rows)] : []),
    ...(behind.length
      ? ['', ...toTable([t('behindHead'), t('unmet')], behind)]
      : []),
  ];
}

const named = ({ standard, version }: StandardAdoption) =>
  version ? `${standard} ${version}` : standard;

/** How far a standard has come, in one of the formats of the command line. */
export function formatAdoption(
  adoption: AdoptionMatrix,
  format: 'text' | 'markdown' | 'json',
  { colours, language }: { colours: boolean; language: Language },
): string {
  const t = standardPhrases[language];
  const binds = {
    what: boundWords(adoption, language),
    ...(!adoption.entities && { context: 'nothing' as const }),
  };
  switch (format) {
    case 'json':
      return `${JSON.stringify(adoptionJson(adoption), null, 2)}\n`;
    case 'markdown':
      return `${[
        `## ${plain(named(adoption))}`,
        '',
        t('bindsSentence', binds),
        ...adoptionMarkdown(adoption, language),
      ].join('\n')}\n`;
    default: {
      const paint = painter(colours);
      const head = `${paint('bold', oneLine(named(adoption)))}\n  ${t(
        'binds',
        binds,
      )}`;
      return `${[head, ...adoptionBlocks(adoption, paint, language)].join(
        '\n\n',
      )}\n`;
    }
  }
}
