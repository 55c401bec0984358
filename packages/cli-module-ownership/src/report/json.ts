import { Report } from './Report';

/** Raised when a field changes its meaning or goes away. */
export const SCHEMA_VERSION = 1;

/** One JSON object; what took how long is left out, so that runs compare equal. */
export function formatJson(report: Report): string {
  const { milliseconds: _, ...rest } = report;
  return `${JSON.stringify(
    { schemaVersion: SCHEMA_VERSION, ...rest },
    null,
    2,
  )}\n`;
}
