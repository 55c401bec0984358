import { Term, Tone } from './createWords';

/** Reads terms by their values, from texts such as `topic.value.label` and `topic.value.means`. */
export const termsIn =
  (say: (key: string) => string) =>
  <K extends string>(topic: string, tones: Record<K, Tone>) =>
    Object.fromEntries(
      Object.entries<Tone>(tones).map(([key, tone]) => [
        key,
        {
          label: say(`${topic}.${key}.label`),
          means: say(`${topic}.${key}.means`),
          tone,
        },
      ]),
    ) as Record<K, Term>;
