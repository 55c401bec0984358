import { Entity } from '@backstage/catalog-model';
import {
  createSnapshot,
  OwnershipSettings,
  sentencesOf,
  whoDecides,
} from '@pillars/plugin-ownership-common';
import { medianOf, Timing } from './timing';

const NOW = Date.parse('2026-01-01');

/** How `whoDecides` fares on one catalog. */
export interface AnswersResult {
  scopes: number;
  /** How many questions a run asks. */
  questions: number;
  /** The index and all questions of a run, in milliseconds. */
  time: Timing;
  /** With the index, which the first answer builds. */
  perSecond: number;
  /** The same with each answer put into words. */
  inWordsPerSecond: number;
  /** Scopes that an answer lists, on average and at most. */
  candidates: { mean: number; most: number };
}

/** Asks each decision of some scope about each owned entity. */
export function measureAnswers(
  entities: readonly Entity[],
  settings: OwnershipSettings,
  runs: number,
): AnswersResult {
  const fresh = () => createSnapshot(entities, settings);
  const { ownedEntities, decisionScopes } = fresh();
  const decisions = [...new Set(decisionScopes.map(one => one.decision))];
  const questions = ownedEntities.flatMap(({ ref }) =>
    decisions.map(decision => [ref, decision] as const),
  );
  const answersOf = (snapshot: ReturnType<typeof fresh>) =>
    questions.map(([ref, decision]) =>
      whoDecides(snapshot, ref, decision, NOW),
    );
  const time = medianOf(runs, answersOf, fresh);
  const inWords = medianOf(
    runs,
    snapshot => answersOf(snapshot).map(one => sentencesOf(one)),
    fresh,
  );
  const answers = answersOf(fresh());
  const counts = answers.map(one => one.candidates.length);
  const perSecond = ({ median }: Timing) =>
    median ? (questions.length / median) * 1000 : 0;
  return {
    scopes: decisionScopes.length,
    questions: questions.length,
    time,
    perSecond: perSecond(time),
    inWordsPerSecond: perSecond(inWords),
    candidates: {
      mean: counts.reduce((sum, one) => sum + one, 0) / (counts.length || 1),
      most: counts.reduce((most, one) => Math.max(most, one), 0),
    },
  };
}
