/** Text of others for a sentence of ours: on one line, without its last full stop. */
export const onOneLine = (text: string): string =>
  text.trim().replace(/\s+/g, ' ').replace(/\.$/, '');
