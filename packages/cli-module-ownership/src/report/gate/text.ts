import { isOpen } from '@pillars/plugin-ownership-common';
import { oneLine } from '../safeText';
import {
  acceptedBlock,
  failureBlock,
  findingBlocks,
  Paint,
  painter,
  problemBlock,
} from '../text';
import { GateReport } from './GateReport';

function mendedBlock({ mended }: GateReport, paint: Paint): string[] {
  const lines = mended.map(
    one => `  ${one.rule}  ${paint('bold', oneLine(one.subject))}`,
  );
  const head = paint(['bold', 'green'], `Mended (${mended.length})`);
  return lines.length ? [[head, ...lines].join('\n')] : [];
}

/** What one reads on a terminal; the sentence that sums it up comes last. */
export function formatGateText(
  report: GateReport,
  options: { colours?: boolean } = {},
): string {
  const paint = painter(options.colours ?? false);
  const { worse, mended, left } = report;
  const open = worse.filter(isOpen);
  const summary = `${open.length} worse, ${mended.length} mended, ${left} left as before`;
  const blocks = [
    ...findingBlocks(open, paint),
    ...acceptedBlock(worse, paint),
    ...mendedBlock(report, paint),
    ...problemBlock(report, paint),
    ...failureBlock(report, paint),
    paint('bold', summary),
  ];
  return `${blocks.join('\n\n')}\n`;
}
