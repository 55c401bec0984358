import { compareText } from '../../compareText';

/** A decision, and what it is called. */
export interface NamedDecision {
  decision: string;
  title: string;
}

function titleOf(decision: string): string {
  const word = decision.slice(decision.lastIndexOf('/') + 1);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Decisions in the order of pages, each once, with their titles. */
export const nameDecisions = (decisions: Iterable<string>): NamedDecision[] =>
  [...new Set(decisions)]
    .sort(compareText)
    .map(decision => ({ decision, title: titleOf(decision) }));
