import { AnyRule } from '../Rule';

/** The family "decisions", in the rule book's order. */
export const decisionsRules: readonly AnyRule[] = [];
