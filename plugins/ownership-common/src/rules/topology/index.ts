import { AnyRule } from '../Rule';

/** The family "topology", in the rule book's order. */
export const topologyRules: readonly AnyRule[] = [];
