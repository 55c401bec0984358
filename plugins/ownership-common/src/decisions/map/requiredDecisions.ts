import { Snapshot } from '../../snapshot';
import { DecisionIndex } from '../types';

// They come up wherever software is built, whatever it is for: how it is
// built, when a change goes out, and which risk is taken.
const COMMON = ['architecture', 'delivery', 'security'];

/** The decisions that every domain must have decided: the common ones in use. */
export const requiredDecisions = (
  _snapshot: Snapshot,
  index: DecisionIndex,
): string[] =>
  COMMON.filter(decision =>
    index.scopes.some(scope => scope.decision === decision),
  );
