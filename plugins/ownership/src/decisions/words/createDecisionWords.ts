import {
  CellState,
  DelegationLevel,
  ScopeItem,
  ScopeState,
} from '@pillars/plugin-ownership-common';
import { Tone } from '../../shared/createWords';
import { lazily } from '../../shared/lazily';
import { termsIn } from '../../shared/termsIn';
import { DecisionWordsT } from './texts';

const DELEGATION: Record<DelegationLevel, Tone> = {
  tell: 'neutral',
  sell: 'neutral',
  consult: 'neutral',
  agree: 'neutral',
  advise: 'neutral',
  inquire: 'neutral',
  delegate: 'neutral',
};

const PROCESS: Record<NonNullable<ScopeItem['process']>, Tone> = {
  solo: 'neutral',
  advice: 'neutral',
  consent: 'neutral',
  vote: 'neutral',
};

const STATE: Record<ScopeState, Tone> = {
  inForce: 'good',
  expired: 'warn',
  upcoming: 'info',
  incomplete: 'bad',
};

const CELL: Record<CellState, Tone> = {
  overlapping: 'bad',
  missing: 'bad',
  expired: 'warn',
  partly: 'neutral',
  inherited: 'info',
  covered: 'good',
  open: 'neutral',
};

/** On its last level: whether that ends it. */
const ESCALATION: Record<'end' | 'noEnd', Tone> = {
  end: 'good',
  noEnd: 'warn',
};

/**
 * What several pages say of decisions in one language: terms by topic and value.
 * Components have it from `useDecisionWords`.
 */
export const createDecisionWords = (t: DecisionWordsT) => {
  // Each key is made of a topic and a value, which a test looks up.
  const terms = termsIn(t as unknown as (key: string) => string);
  return lazily({
    /** How much of a decision the decider keeps, as the decider would say it. */
    delegation: () => terms('delegation', DELEGATION),
    /** How the decider comes to a decision. */
    process: () => terms('process', PROCESS),
    /** How a scope stands. */
    state: () => terms('state', STATE),
    /** How one decision stands in one domain. */
    cell: () => terms('cell', CELL),
    /** How an escalation ends. */
    escalation: () => terms('escalation', ESCALATION),
    /** Why nobody can say who decides. */
    inConflict: () => t('inConflict'),
    withheld: () => t('withheld'),
    /** Of an entity that is newer than the catalog that answers. */
    notReadYet: () => t('notReadYet'),
  });
};

/** See `createDecisionWords`. */
export type DecisionWords = ReturnType<typeof createDecisionWords>;
