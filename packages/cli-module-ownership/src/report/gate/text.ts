import { isOpen } from '@pillars/plugin-ownership-common';
import { oneLine } from '../safeText';
import { ENGLISH, Speech } from '../speech';
import { noSuggestion } from '../suggestions';
import {
  acceptedBlock,
  failureBlock,
  findingBlocks,
  Paint,
  painter,
  problemBlock,
} from '../text';
import { GateReport } from './GateReport';
import { gatePhrases } from './phrases';

function mendedBlock(
  { mended }: GateReport,
  paint: Paint,
  { wording }: Speech,
): string[] {
  const t = gatePhrases[wording.language];
  const lines = mended.map(
    one => `  ${one.rule}  ${paint('bold', oneLine(one.subject))}`,
  );
  const head = paint(['bold', 'green'], t('mended', { count: mended.length }));
  return lines.length ? [[head, ...lines].join('\n')] : [];
}

/** What one reads on a terminal; the sentence that sums it up comes last. */
export function formatGateText(
  report: GateReport,
  options: { colours?: boolean; speech?: Speech } = {},
): string {
  const { colours = false, speech = ENGLISH } = options;
  const paint = painter(colours);
  const { worse, mended, left } = report;
  const open = worse.filter(isOpen);
  const summary = gatePhrases[speech.wording.language]('summary', {
    worse: open.length,
    mended: mended.length,
    left,
  });
  const blocks = [
    ...findingBlocks(open, paint, noSuggestion, speech),
    ...acceptedBlock(worse, paint, speech),
    ...mendedBlock(report, paint, speech),
    ...problemBlock(report, paint, speech),
    ...failureBlock(report, paint, speech),
    paint('bold', summary),
  ];
  return `${blocks.join('\n\n')}\n`;
}
