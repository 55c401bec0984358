/** As many of the errors of one document as are worth reading. */
const MOST_ERRORS = 5;

const MOST_CHARACTERS = 1000;

// What the catalog puts before the sentence that matters.
const PREAMBLE =
  /^(?:\w*Error: )?(?:Processor \S+ threw an error while [^;]*|Policy check failed for [^;]*|Entity envelope [^;]*); caused by (?:\w*Error: )?/;

const REQUIRED = /^\/(\S*) must have required property '([^']+)'.*$/;
const SCHEMA = /^\/(\S+) (must .*?)(?: - \w+: .*)?$/;

/** The dots of paths as people write them. */
const path = (pointer: string, ...more: string[]) =>
  [...pointer.split('/'), ...more].filter(Boolean).join('.');

/**
 * One line without control characters and without what may be secret: a
 * password in an address, or a token among its parameters.
 */
export function cleanText(text: string, most = MOST_CHARACTERS): string {
  // Cut first: what follows need not look at megabytes.
  const line = text
    .slice(0, 4 * most)
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .replace(/:\/\/[^/@\s]+@/g, '://')
    .replace(
      /([?&][^=&\s]*(?:token|secret|password|signature|credential)[^=&\s]*=)[^&\s]+/gi,
      '$1…',
    )
    .trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

function toSentence(message: string): string {
  let text = cleanText(message);
  while (PREAMBLE.test(text)) {
    text = text.replace(PREAMBLE, '');
  }
  text = text
    .replace(/^\w*Error: /, '')
    .replace(REQUIRED, (_, at, property) => `${path(at, property)} is missing`)
    .replace(SCHEMA, (_, at, must) => `${path(at)} ${must}`);
  return /[.!?…)]$/.test(text) ? text : `${text}.`;
}

/** What the catalog's errors say, without the machinery that said it. */
export function plainReason(messages: readonly string[]): string {
  const sentences = messages
    .slice(0, MOST_ERRORS)
    .filter(one => one.trim())
    .map(toSentence);
  return (
    cleanText([...new Set(sentences)].join(' ')) ||
    'The catalog does not say why.'
  );
}
