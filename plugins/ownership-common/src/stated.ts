/** Without the fields that hold nothing. */
export const withoutNone = <T extends object>(fields: T): T =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as T;

export const textOrNone = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** One of a list, if it is one of them. */
export const oneOf = <T>(list: readonly T[], value: unknown): T | undefined =>
  list.find(one => one === value);
