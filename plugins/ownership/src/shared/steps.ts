/** A share that holds from a day on, until the next. */
export interface Step {
  /** ISO 8601 date. */
  day: string;
  /** 0 to 100. */
  percent: number;
}

/** From the first day of all to today, both as ISO 8601 dates. */
export const periodOf = (
  history: ReadonlyArray<{ day: string }>,
  now = Date.now(),
): [string, string] => {
  const today = new Date(now).toISOString().slice(0, 10);
  const [first = today] = history.map(one => one.day).sort();
  return [first, today];
};

/**
 * The line of some steps in a box: level until the next day, then up or down.
 *
 * @returns the path of an SVG
 */
export function stepPath(
  steps: readonly Step[],
  [from, to]: readonly [string, string],
  { width, height }: { width: number; height: number },
): string {
  const start = Date.parse(from);
  const length = Math.max(Date.parse(to) - start, 1);
  const x = (day: string) =>
    Math.round((width * (Date.parse(day) - start)) / length);
  const y = (percent: number) => Math.round(height * (1 - percent / 100));
  const [first, ...others] = steps;
  const line = others.map(({ day, percent }) => `H${x(day)}V${y(percent)}`);
  return `M${x(first.day)} ${y(first.percent)}${line.join('')}H${width}`;
}
