import { RuleFailure } from '@pillars/plugin-ownership-common';
import { Problem } from '../../reader/types';
import { ReportedFinding } from '../Report';

/** What every format prints of a proposal. */
export interface GateReport {
  worse: ReportedFinding[];
  mended: ReportedFinding[];
  /** The first file that is proposed; absent where things only go away. */
  file?: string;
  /** How many findings stay as they are. */
  left: number;
  problems: Problem[];
  failures: RuleFailure[];
}
