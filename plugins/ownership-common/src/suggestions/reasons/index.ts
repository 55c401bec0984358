import { HintContext, HintReader } from '../hint';
import { SuggestionReasonType } from '../types';
import { dependents } from './dependents';
import { lastOwners } from './lastOwners';
import { nearNames } from './nearNames';
import { repositories } from './repositories';
import { successors } from './successors';
import { userTeams } from './userTeams';
import { domains, systems } from './wholes';

/**
 * What speaks for an owner, and how much. A reason that points to several
 * owners is divided among them; the reasons for one owner add up. What somebody
 * wrote about the owner itself (the first two) weighs more than all
 * circumstances together: 20 + 12 + 10 + 10 + 4 + 3 = 59. docs/suggestions.md
 * says why.
 */
export const REASONS: ReadonlyArray<{
  type: SuggestionReasonType;
  points: number;
  createReader: (context: HintContext) => HintReader;
}> = [
  { type: 'successor', points: 60, createReader: successors },
  { type: 'nearName', points: 60, createReader: nearNames },
  { type: 'userTeam', points: 20, createReader: userTeams },
  { type: 'lastOwner', points: 12, createReader: lastOwners },
  { type: 'repository', points: 10, createReader: repositories },
  { type: 'system', points: 10, createReader: systems },
  { type: 'domain', points: 4, createReader: domains },
  { type: 'dependents', points: 3, createReader: dependents },
];
