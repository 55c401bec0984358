import { AnyRule } from '../Rule';
import { danglingOwner } from './dangling-owner';

/** The family "ownership", in the rule book's order. */
export const ownershipRules: readonly AnyRule[] = [danglingOwner];
