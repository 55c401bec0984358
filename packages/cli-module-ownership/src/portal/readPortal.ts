import { InputError } from '@backstage/errors';
import {
  fileOf,
  FindingItem,
  OwnershipClient,
  RefusedItem,
  RefusalType,
  SummaryResponse,
} from '@pillars/plugin-ownership-common';
import { hasFields } from '../reader/checkEntity';
import { Problem } from '../reader/types';
import { Report, ReportedFinding, toReportedVerdict } from '../report/Report';

/** The most that one request may ask for. */
const PAGE = 500;

/** A portal that has not answered for this long does not answer. */
const TIMEOUT_MILLISECONDS = 60_000;

interface Asked {
  token?: string;
  signal?: AbortSignal;
}

/** JSON that is not what an ownership backend answers. */
class WrongAnswerError extends Error {}

function isSummary(value: unknown): value is SummaryResponse {
  if (!hasFields(value) || !hasFields(value.status)) {
    return false;
  }
  const { status, counts, findings, failures, notSetUp } = value;
  return (
    status.state !== 'ready' ||
    (hasFields(counts) &&
      hasFields(counts.ownership) &&
      hasFields(counts.run) &&
      hasFields(findings) &&
      Array.isArray(failures) &&
      Array.isArray(notSetUp))
  );
}

/** Every item of a list that comes in pages. */
async function all<T>(
  page: (offset: number) => Promise<{ items: T[]; total: number }>,
): Promise<T[]> {
  const items: T[] = [];
  for (;;) {
    const { items: more, total } = await page(items.length);
    if (!Array.isArray(more) || !more.every(hasFields)) {
      throw new WrongAnswerError();
    }
    items.push(...more);
    if (!more.length || items.length >= total) {
      return items;
    }
  }
}

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

function checkAddress(url: string): string {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) {
    throw new InputError(
      `--portal takes an address such as http://localhost:7007, not "${url}".`,
    );
  }
  const { username, password } = new URL(url);
  if (username || password) {
    throw new InputError(
      '--portal takes an address without a user or a password: give a token with --token.',
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

function toReportedFinding(item: FindingItem): ReportedFinding {
  const { openedAt: _, ...finding } = item;
  return finding;
}

const REFUSED: Record<RefusalType, (ref: string) => string> = {
  invalid: ref => `The catalog refuses ${ref}`,
  outdated: ref => `The catalog refuses a newer version of ${ref}`,
  duplicate: ref => `${ref} stands twice`,
};

function toProblem({ type, ref, location, reason }: RefusedItem): Problem {
  const file = location ? fileOf(location) : 'unknown file';
  const message = `${REFUSED[type](ref)}: ${reason}`;
  return { type: 'refused', ref, file, message };
}

const isRefused = ({ type, ref, location = '', reason }: RefusedItem) =>
  Object.hasOwn(REFUSED, type) &&
  [ref, location, reason].every(one => typeof one === 'string');

/** What the catalog refuses; nothing from a portal that does not say so yet. */
async function readRefused(
  client: OwnershipClient,
  asked: () => Asked,
): Promise<Problem[]> {
  try {
    const refused = await all(offset =>
      client.getRefused({ offset, limit: PAGE }, asked()),
    );
    if (!refused.every(isRefused)) {
      throw new WrongAnswerError();
    }
    return refused.map(toProblem);
  } catch (error) {
    if ((error as { statusCode?: number }).statusCode === 404) {
      return [];
    }
    throw error;
  }
}

async function readAll(
  client: OwnershipClient,
  summary: SummaryResponse,
  asked: () => Asked,
): Promise<Report> {
  const verdicts = await all(offset =>
    client.getVerdicts({ offset, limit: PAGE, sort: 'name' }, asked()),
  );
  const findings = await all(offset =>
    client.getFindings({ offset, limit: PAGE, sort: 'severity' }, asked()),
  );
  return {
    summary: { ...summary.counts, findings: summary.findings },
    verdicts: verdicts.map(toReportedVerdict),
    findings: findings.map(toReportedFinding),
    problems: await readRefused(client, asked),
    failures: summary.failures,
    notSetUp: summary.notSetUp,
  };
}

/**
 * The last review of a running portal, as far as the token may see it.
 *
 * @param url - of its backend
 * @throws InputError when it does not answer, or has not reviewed yet
 */
export async function readPortal(
  url: string,
  options: { token?: string } = {},
): Promise<Report> {
  const address = checkAddress(url);
  checkToken(options.token);
  const client = new OwnershipClient({
    discoveryApi: { getBaseUrl: async id => `${address}/api/${id}` },
  });
  const asked = (): Asked => ({
    token: options.token,
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
  });
  try {
    const summary: unknown = await client.getSummary(asked());
    if (!isSummary(summary)) {
      throw new WrongAnswerError();
    }
    if (summary.status.state === 'ready') {
      return await readAll(client, summary, asked);
    }
  } catch (error) {
    throw new InputError(whyNot(error, address));
  }
  throw new InputError(
    `The portal at ${address} has not reviewed anything yet.`,
  );
}
