const PROTOCOLS = ['http:', 'https:', 'mailto:'];

/**
 * What somebody wrote where an address may stand, if it is one that a page can
 * lead to: of the web or of mail, and nothing that would run.
 */
export function webAddress(text: string | undefined): string | undefined {
  if (!text || /\s/.test(text)) {
    return undefined;
  }
  try {
    return PROTOCOLS.includes(new URL(text).protocol) ? text : undefined;
  } catch {
    return undefined;
  }
}
