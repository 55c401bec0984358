import {
  DecisionAnswer,
  Language,
  sentencesOf,
} from '@pillars/plugin-ownership-common';
import { phrases } from '../phrases';
import { oneLine } from '../safeText';
import { speechIn } from '../speech';
import { toColumns } from '../standard/columns';
import { Paint, painter } from '../text';

function block(title: string, lines: readonly string[], paint: Paint) {
  return lines.length
    ? [[paint('bold', title), ...lines.map(line => `  ${line}`)].join('\n')]
    : [];
}

const table = (rows: ReadonlyArray<readonly string[]>) =>
  toColumns(rows.map(row => row.map(cell => oneLine(cell))));

/** The scopes that were considered, by rank; `-` for what does not apply. */
const derivation = ({ candidates }: DecisionAnswer, language: Language) =>
  candidates.length
    ? table(
        candidates.map(({ scope, rank, reason }) => [
          rank ? String(rank) : '-',
          scope,
          reason,
        ]),
      )
    : [phrases[language]('noCandidate')];

function formatText(
  answer: DecisionAnswer,
  { why, paint, language }: { why: boolean; paint: Paint; language: Language },
) {
  const t = phrases[language];
  const sentences = sentencesOf(answer, language);
  const { consulted, vetoes, informed } = answer;
  const blocks = [
    sentences.answer.map(one => oneLine(one)).join('\n'),
    ...block(
      t('consulted'),
      table(consulted.map(({ ref, reason }) => [ref, reason])),
      paint,
    ),
    ...block(
      t('mayVeto'),
      table(vetoes.map(({ by, grounds = '' }) => [by, grounds])),
      paint,
    ),
    ...block(t('informed'), table(informed.map(ref => [ref])), paint),
    ...block(
      t('escalation'),
      sentences.escalation.map(one => oneLine(one)),
      paint,
    ),
    ...(why ? block(t('why'), derivation(answer, language), paint) : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Who decides, in one of the formats of the command line. */
export function formatDecision(
  found: DecisionAnswer,
  options: {
    format: 'text' | 'json';
    why: boolean;
    colours: boolean;
    language: Language;
  },
): string {
  const { format, why, colours, language } = options;
  const answer = speechIn(language).wording.decision(found);
  return format === 'json'
    ? `${JSON.stringify(answer, null, 2)}\n`
    : formatText(answer, { why, paint: painter(colours), language });
}
