import { DecisionAnswer, sentencesOf } from '@pillars/plugin-ownership-common';
import { oneLine } from '../safeText';
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
const derivation = ({ candidates }: DecisionAnswer) =>
  candidates.length
    ? table(
        candidates.map(({ scope, rank, reason }) => [
          rank ? String(rank) : '-',
          scope,
          reason,
        ]),
      )
    : ['No scope applies, or nearly does.'];

function formatText(answer: DecisionAnswer, why: boolean, paint: Paint) {
  const sentences = sentencesOf(answer);
  const { consulted, vetoes, informed } = answer;
  const blocks = [
    sentences.answer.map(one => oneLine(one)).join('\n'),
    ...block(
      'Consulted',
      table(consulted.map(({ ref, reason }) => [ref, reason])),
      paint,
    ),
    ...block(
      'May veto',
      table(vetoes.map(({ by, grounds = '' }) => [by, grounds])),
      paint,
    ),
    ...block('Informed', table(informed.map(ref => [ref])), paint),
    ...block(
      'Escalation',
      sentences.escalation.map(one => oneLine(one)),
      paint,
    ),
    ...(why ? block('Why', derivation(answer), paint) : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Who decides, in one of the formats of the command line. */
export function formatDecision(
  answer: DecisionAnswer,
  options: { format: 'text' | 'json'; why: boolean; colours: boolean },
): string {
  const { format, why, colours } = options;
  return format === 'json'
    ? `${JSON.stringify(answer, null, 2)}\n`
    : formatText(answer, why, painter(colours));
}
