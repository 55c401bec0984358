import { OwnershipApi } from '@pillars/plugin-ownership-common';

const KEPT = 10_000;

/**
 * Keeps an answer for some seconds, since several cards of one page ask for the
 * same at the same time. A failure is not kept.
 */
export function createAskOnce<T>(
  ask: (api: OwnershipApi, ref: string) => Promise<T>,
) {
  const asked = new WeakMap<OwnershipApi, Map<string, Promise<T>>>();
  return {
    ask(api: OwnershipApi, ref: string): Promise<T> {
      const answers = asked.get(api) ?? new Map<string, Promise<T>>();
      asked.set(api, answers);
      const known = answers.get(ref);
      if (known) {
        return known;
      }
      const answer = ask(api, ref);
      answers.set(ref, answer);
      const forget = () =>
        answers.get(ref) === answer ? answers.delete(ref) : false;
      answer.then(() => setTimeout(forget, KEPT), forget);
      return answer;
    },
    forget(api: OwnershipApi, ref: string): void {
      asked.get(api)?.delete(ref);
    },
  };
}
