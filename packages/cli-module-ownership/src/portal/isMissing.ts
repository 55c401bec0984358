/** Whether a portal says that what was asked about is not there. */
export const isMissing = (error: unknown): boolean =>
  (error as { statusCode?: number }).statusCode === 404;
