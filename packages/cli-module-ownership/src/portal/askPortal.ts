import { InputError, isError } from '@backstage/errors';
import { OwnershipClient } from '@pillars/plugin-ownership-common';

/** A portal that has not answered for this long does not answer. */
const TIMEOUT_MILLISECONDS = 60_000;

/** JSON that is not what an ownership backend answers. */
export class WrongAnswerError extends Error {}

/** One sentence for whoever typed the address. */
function whyNot(error: unknown, url: string): string {
  const { name, message, cause, statusCode } = error as {
    name?: string;
    message?: string;
    cause?: { code?: string; message?: string };
    statusCode?: number;
  };
  if (statusCode === 401 || statusCode === 403) {
    return `The portal at ${url} lets nobody in without a valid token (${statusCode}): give one with --token or in PILLARS_TOKEN.`;
  }
  if (statusCode === 400 || statusCode === 413) {
    return `The portal at ${url} does not take this: ${
      isError(cause) ? cause.message : message
    }`;
  }
  if (statusCode) {
    return `The portal at ${url} answers with ${statusCode}: is the ownership backend installed, and this the address of the backend?`;
  }
  if (name === 'SyntaxError' || error instanceof WrongAnswerError) {
    return `What answers at ${url} is no ownership backend: give the address of the backend, such as http://localhost:7007.`;
  }
  if (name === 'TimeoutError') {
    return `The portal at ${url} does not answer in time.`;
  }
  const why = cause?.code ?? cause?.message ?? message ?? String(error);
  return `The portal at ${url} does not answer: ${why}.`;
}

/** @throws InputError for what is no address, or holds a password */
function checkAddress(url: string, flag: string): string {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) {
    throw new InputError(
      `--${flag} takes an address such as http://localhost:7007, not "${url}".`,
    );
  }
  const { username, password } = new URL(url);
  if (username || password) {
    throw new InputError(
      `--${flag} takes an address without a user or a password: give a token with --token.`,
    );
  }
  return url.replace(/\/+$/, '');
}

// What `fetch` says of such a token quotes it, and logs are read by many.
function checkToken(token: string | undefined) {
  if (token !== undefined && !/^[\x21-\x7e]*$/.test(token.trim())) {
    throw new InputError('The token holds characters that no token has.');
  }
}

/** A client, and what goes with each of its requests. */
export interface Asking {
  client: OwnershipClient;
  /** The portal's address, as it is named in messages. */
  address: string;
  options(): { token?: string; signal: AbortSignal };
}

/**
 * Asks a running portal.
 *
 * @param url - of its backend
 * @param flag - the option that gave the address
 * @throws InputError, in one sentence, when it gives no good answer
 */
export async function askPortal<T>(
  url: string,
  token: string | undefined,
  ask: (asking: Asking) => Promise<T>,
  flag = 'portal',
): Promise<T> {
  const address = checkAddress(url, flag);
  checkToken(token);
  const client = new OwnershipClient({
    discoveryApi: { getBaseUrl: async id => `${address}/api/${id}` },
  });
  const options = () => ({
    token,
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
  });
  try {
    return await ask({ client, address, options });
  } catch (error) {
    throw error instanceof InputError
      ? error
      : new InputError(whyNot(error, address));
  }
}
