/** Text in quotes, on one line and without its last full stop. */
export const quoted = (text: string): string =>
  `"${text.trim().replace(/\s+/g, ' ').replace(/\.$/, '')}"`;
