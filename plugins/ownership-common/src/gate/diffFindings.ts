import { Finding, SEVERITIES } from '../findings';

/**
 * What a change does to the findings.
 *
 * @public
 */
export interface Comparison<T extends Finding = Finding> {
  /** New, or of a worse severity than before. */
  worse: T[];
  /** No longer there. */
  mended: T[];
  /** How many stay as they are. */
  left: number;
}

/**
 * What is worse, what is mended and what is left, finding by finding.
 *
 * @public
 */
export function diffFindings<T extends Finding>(
  before: readonly T[],
  after: readonly T[],
): Comparison<T> {
  const severities = new Map(
    before.map(one => [one.fingerprint, SEVERITIES.indexOf(one.severity)]),
  );
  const isWorse = ({ fingerprint, severity }: Finding) =>
    SEVERITIES.indexOf(severity) <
    (severities.get(fingerprint) ?? SEVERITIES.length);
  const worse = after.filter(isWorse);
  const remaining = new Set(after.map(one => one.fingerprint));
  return {
    worse,
    mended: before.filter(one => !remaining.has(one.fingerprint)),
    left: after.length - worse.length,
  };
}
