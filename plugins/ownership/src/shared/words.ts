/** A ref without its kind and the default namespace, as people say it. */
export const shortRef = (ref: string) =>
  ref.replace(/^[a-z]+:(default\/)?/, '');

/** `75 %`, which no line break parts. */
export const percentOf = (percent: number): string => `${percent}\u00a0%`;
