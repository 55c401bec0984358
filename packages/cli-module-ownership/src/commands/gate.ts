import { askPortal } from '../portal/askPortal';
import { countFindings } from '../report/Report';
import { formatGate } from '../report/gate/formatGate';
import { GateReport } from '../report/gate/GateReport';
import { failsOn } from './flags';
import { GATE_USAGE, GateOptions, parseGateOptions } from './gateOptions';
import { gateAgainstFiles } from './gateAgainstFiles';
import { gateAgainstPortal } from './gateAgainstPortal';
import { readProposal } from './readProposal';
import { Surroundings } from './surroundings';
import { Ending, ExitCode, withExitCode } from './withExitCode';

/**
 * Problems that leave a part of what was asked without a judgement. YAML that
 * is no entity is none of them: it lies beside catalogs everywhere.
 */
const UNJUDGED = [
  'missing',
  'unreadable',
  'syntax',
  'too-deep',
  'too-large',
  'unknown',
];

function exitCode(
  { worse, problems }: GateReport,
  failOn: GateOptions['failOn'],
): ExitCode {
  if (failsOn(countFindings(worse), failOn)) {
    return 1;
  }
  return problems.some(one => one.isRefused || UNJUDGED.includes(one.type))
    ? 2
    : 0;
}

/** Says what a proposal would do to a catalog in files or in a portal. */
export async function gate(
  args: string[],
  around: Surroundings,
): Promise<Ending> {
  const options = parseGateOptions(args, around.env);
  if (options.help) {
    return { output: GATE_USAGE, code: 0 };
  }
  const proposal = await readProposal(options, around.cwd);
  const { portal, token } = options;
  const report =
    portal === undefined
      ? await gateAgainstFiles(proposal, options, around.cwd)
      : await askPortal(portal, token, asking =>
          gateAgainstPortal(proposal, asking),
        );
  return {
    output: await formatGate(report, options.format, {
      colours: around.colours,
      language: options.language,
    }),
    code: exitCode(report, options.failOn),
  };
}

export default withExitCode(gate);
