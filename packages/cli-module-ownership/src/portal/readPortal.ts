import { InputError } from '@backstage/errors';
import {
  fileOf,
  FindingItem,
  RefusedItem,
  RefusalType,
  SummaryResponse,
} from '@pillars/plugin-ownership-common';
import { hasFields } from '../reader/hasFields';
import { Problem } from '../reader/types';
import { Report, ReportedFinding, toReportedVerdict } from '../report/Report';
import { askPortal, Asking, WrongAnswerError } from './askPortal';
import { everyItem, PAGE } from './everyItem';

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
async function readRefused({ client, options }: Asking): Promise<Problem[]> {
  try {
    const refused = await everyItem(offset =>
      client.getRefused({ offset, limit: PAGE }, options()),
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
  asking: Asking,
  summary: SummaryResponse,
): Promise<Report> {
  const { client, options } = asking;
  const verdicts = await everyItem(offset =>
    client.getVerdicts({ offset, limit: PAGE, sort: 'name' }, options()),
  );
  const findings = await everyItem(offset =>
    client.getFindings({ offset, limit: PAGE, sort: 'severity' }, options()),
  );
  return {
    summary: {
      ...summary.counts,
      findings: summary.findings,
      accepted: summary.accepted,
    },
    verdicts: verdicts.map(toReportedVerdict),
    findings: findings.map(toReportedFinding),
    problems: await readRefused(asking),
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
  { token }: { token?: string } = {},
): Promise<Report> {
  return askPortal(url, token, async asking => {
    const { client, address, options } = asking;
    const summary: unknown = await client.getSummary(options());
    if (!isSummary(summary)) {
      throw new WrongAnswerError();
    }
    if (summary.status.state !== 'ready') {
      throw new InputError(
        `The portal at ${address} has not reviewed anything yet.`,
      );
    }
    return readAll(asking, summary);
  });
}
