import { OwnershipVerdict, RunVerdict } from '../review/types';
import { TeamPage } from '../teams';
import { FacetValue, FindingItem, ReviewStatus, VerdictItem } from './types';

/** What a group and those below it own. @public */
export interface TeamOwned {
  total: number;
  ownership: Record<OwnershipVerdict, number>;
  run: Record<RunVerdict, number>;
  /** The first 8 by risk. */
  items: VerdictItem[];
}

/** Open findings that a group, or one below it, is to act on. @public */
export interface TeamFindings {
  total: number;
  /** The 50 rules that find the most. */
  rules: FacetValue[];
  /** The 5 worst. */
  items: FindingItem[];
}

/** `GET /teams/:namespace/:name` @public */
export interface TeamAnswer extends TeamPage {
  status: ReviewStatus;
  owned: TeamOwned;
  findings: TeamFindings;
}
