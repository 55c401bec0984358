import { askPortal } from '../portal/askPortal';
import { countFindings } from '../report/Report';
import { formatGate } from '../report/gate/formatGate';
import { GateReport } from '../report/gate/GateReport';
import { failsOn } from './flags';
import { GATE_USAGE, GateOptions, parseGateOptions } from './gateOptions';
import { gateAgainstFiles } from './gateAgainstFiles';
import { gateAgainstPortal } from './gateAgainstPortal';
import { Proposal, readProposal } from './readProposal';
import { Surroundings } from './surroundings';
import { Ending, ExitCode, withExitCode } from './withExitCode';

/** Problems that leave a part of the proposal unseen. */
const UNSEEN = ['missing', 'unreadable', 'syntax', 'too-deep', 'too-large'];

function exitCode(
  { worse }: GateReport,
  { problems }: Proposal,
  failOn: GateOptions['failOn'],
): ExitCode {
  if (problems.some(one => one.leftOut || UNSEEN.includes(one.type))) {
    return 2;
  }
  return failsOn(countFindings(worse), failOn) ? 1 : 0;
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
    output: await formatGate(report, options.format, around),
    code: exitCode(report, proposal, options.failOn),
  };
}

export default withExitCode(gate);
