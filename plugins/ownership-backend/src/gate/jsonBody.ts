import { GATE_LIMITS } from '@pillars/plugin-ownership-common';
import { json, RequestHandler } from 'express';

const GATE = '/v1/gate';
const TOO_LARGE = 413;

const large = json({ limit: GATE_LIMITS.megabytes * 1024 * 1024 });
const small = json();

/**
 * Reads bodies: large ones for the gate, and for the rest what is usual. A body
 * that is too large for the gate is answered here, since the validation that
 * follows makes every error a 400.
 */
export const jsonBody: RequestHandler = (request, response, next) => {
  if (request.path !== GATE) {
    small(request, response, next);
    return;
  }
  large(request, response, (error?: { type?: string }) => {
    if (error?.type !== 'entity.too.large') {
      next(error);
      return;
    }
    const message = `The gate takes at most ${GATE_LIMITS.megabytes} MB at once`;
    response.status(TOO_LARGE).json({
      error: { name: 'PayloadTooLargeError', message },
      request: { method: request.method, url: request.originalUrl },
      response: { statusCode: TOO_LARGE },
    });
  });
};
