import { AnyRule } from '../Rule';

/** The family "guilds", in the rule book's order. */
export const guildsRules: readonly AnyRule[] = [];
