import { DecisionAnswer, sentencesOf } from '@pillars/plugin-ownership-common';

/** A piece of a text: a full ref, or what stands between two. */
export interface TextPart {
  text: string;
  isRef: boolean;
}

// A word that is a full ref, with the marks around it.
const WORD = /^(\(?)([a-z][a-z0-9]*:[\w.-]+\/[\w.-]*\w)([).,:;]*)$/i;

/** A text, cut before and after each full ref in it. */
export function partsOf(text: string): TextPart[] {
  const parts: TextPart[] = [];
  const plain = (piece: string) => {
    const last = parts[parts.length - 1];
    if (last && !last.isRef) {
      last.text += piece;
    } else if (piece) {
      parts.push({ text: piece, isRef: false });
    }
  };
  for (const word of text.split(/(\s+)/)) {
    const [, before, ref, after] = WORD.exec(word) ?? [];
    if (ref) {
      plain(before);
      parts.push({ text: ref, isRef: true });
      plain(after);
    } else {
      plain(word);
    }
  }
  return parts;
}

/** All refs in a text. */
export const refsIn = (text: string): string[] =>
  partsOf(text)
    .filter(part => part.isRef)
    .map(part => part.text);

/** All refs that an answer names, each once. */
export function refsOf(answer: DecisionAnswer): string[] {
  const { conflict, candidates, consulted, informed, vetoes, escalation } =
    answer;
  const texts = [
    ...sentencesOf(answer).answer,
    ...[...candidates, ...consulted].map(one => one.reason),
  ];
  return [
    ...new Set([
      ...texts.flatMap(refsIn),
      ...conflict.flatMap(one => [one.scope, one.decider]),
      ...candidates.map(one => one.scope),
      ...consulted.map(one => one.ref),
      ...informed,
      ...vetoes.map(one => one.by),
      ...escalation.map(one => one.to),
    ]),
  ];
}
