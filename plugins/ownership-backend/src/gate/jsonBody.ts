import { InputError } from '@backstage/errors';
import { GATE_LIMITS } from '@pillars/plugin-ownership-common';
import { json, RequestHandler } from 'express';

// Those that take documents: a standard's text alone may be 1 MB.
const LARGE = new Map([
  ['/v1/gate', 'The gate'],
  ['/v1/standards/preview', 'A preview'],
]);
const TOO_LARGE = 413;

/** Deeper than any document that people write; see the command's reader too. */
const MOST_LEVELS = 100;

/** Whether a value is nested so deeply that whoever follows it might not return. */
function isTooDeep(body: unknown): boolean {
  let level: unknown[] = [body];
  for (let depth = 0; level.length; depth++) {
    if (depth > MOST_LEVELS) {
      return true;
    }
    level = level.flatMap(one =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    );
  }
  return false;
}

const large = json({ limit: GATE_LIMITS.megabytes * 1024 * 1024 });
const small = json();

/**
 * Reads bodies: large ones where documents are taken, and for the rest what is
 * usual. A document that is too large is answered here, since the validation
 * that follows makes every error a 400.
 */
export const jsonBody: RequestHandler = (request, response, next) => {
  const taker = LARGE.get(request.path);
  const parse = taker ? large : small;
  parse(request, response, (error?: { type?: string }) => {
    if (!error && isTooDeep(request.body)) {
      next(
        new InputError(`The body is nested in more than ${MOST_LEVELS} levels`),
      );
      return;
    }
    if (error?.type !== 'entity.too.large' || !taker) {
      next(error);
      return;
    }
    const message = `${taker} takes at most ${GATE_LIMITS.megabytes} MB at once`;
    response.status(TOO_LARGE).json({
      error: { name: 'PayloadTooLargeError', message },
      request: { method: request.method, url: request.originalUrl },
      response: { statusCode: TOO_LARGE },
    });
  });
};
