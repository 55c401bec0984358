import { InputError, isError } from '@backstage/errors';
import {
  OwnershipClient,
  SummaryResponse,
} from '@pillars/plugin-ownership-common';
import { Report, ReportedFinding, ReportedVerdict } from './report/Report';

const PAGE = 500;

/** Every item of a list that comes in pages. */
async function all<T>(
  page: (offset: number) => Promise<{ items: T[]; total: number }>,
): Promise<T[]> {
  const items: T[] = [];
  for (;;) {
    const { items: more, total } = await page(items.length);
    items.push(...more);
    if (!more.length || items.length >= total) {
      return items;
    }
  }
}

async function firstAnswer(
  client: OwnershipClient,
  url: string,
  token?: string,
): Promise<SummaryResponse> {
  try {
    return await client.getSummary({ token });
  } catch (error) {
    const why = isError(error) ? error.message : String(error);
    throw new InputError(`The portal at ${url} does not answer: ${why}`);
  }
}

/**
 * The last review of a running portal, as far as the token may see it.
 *
 * @throws InputError when it does not answer, or has not reviewed yet
 */
export async function readPortal(url: string, token?: string): Promise<Report> {
  const base = `${url.replace(/\/+$/, '')}/api/ownership`;
  const client = new OwnershipClient({
    discoveryApi: { getBaseUrl: async () => base },
  });
  const summary = await firstAnswer(client, url, token);
  if (summary.status.state === 'pending') {
    throw new InputError(`The portal at ${url} has not reviewed anything yet.`);
  }
  const verdicts = await all<ReportedVerdict>(offset =>
    client.getVerdicts({ offset, limit: PAGE, sort: 'name' }, { token }),
  );
  const findings = await all<ReportedFinding>(offset =>
    client.getFindings({ offset, limit: PAGE }, { token }),
  );
  return {
    summary: { ...summary.counts, findings: summary.findings },
    verdicts: verdicts.map(({ ref, ownership, run }) => ({
      ref,
      ownership,
      run,
    })),
    findings,
    problems: [],
    failures: summary.failures,
    notSetUp: summary.notSetUp,
  };
}
