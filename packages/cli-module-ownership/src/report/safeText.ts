// What could steer the terminal that shows a catalog's text: control
// characters, and those that turn the direction in which one reads.
const STEERING =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text without what a terminal would take for a command. */
export const withoutControls = (text: string): string =>
  text.replace(STEERING, '\ufffd');

// But for those that French sets before a colon, so that no line ends there.
const BLANKS = /[^\S\u00a0\u202f]+/g;

/** Text of others in one line, and no longer than somebody reads. */
export function oneLine(text: string, most = 1000): string {
  const line = withoutControls(text.replace(BLANKS, ' '));
  return line.length > most ? `${line.slice(0, most)}…` : line;
}
