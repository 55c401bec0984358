import { Problem } from '../reader/types';
import { oneLine } from '../report/safeText';
import { place } from '../report/words';

/** Problems that leave something out; YAML that is no entity lies about everywhere. */
const leavesOut = ({ type, isRefused }: Problem) =>
  isRefused ||
  !['not-an-entity', 'duplicate', 'invalid', 'empty'].includes(type);

/** What an answer about a catalog is without, for the error stream. */
export function notesOn(problems: readonly Problem[]): string | undefined {
  const [first, ...others] = problems.filter(leavesOut);
  if (!first) {
    return undefined;
  }
  const more = others.length ? ` And ${others.length} more.` : '';
  return `pillars: ${oneLine(`${place(first)}: ${first.message}${more}`)}\n`;
}
