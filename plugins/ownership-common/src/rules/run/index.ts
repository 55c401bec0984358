import { AnyRule } from '../Rule';

/** The family "run", in the rule book's order. */
export const runRules: readonly AnyRule[] = [];
