import { isError } from '@backstage/errors';

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENOSPC: 'no space is left',
  ENOTDIR: 'there is no such file',
  ERR_INVALID_ARG_VALUE: 'its name is no path',
};

/** What went wrong, in words, in one line and without a full stop. */
export function describeError(error: unknown): string {
  if (!isError(error)) {
    return String(error);
  }
  const known = SYSTEM[String(error.code)];
  return known ?? error.message.trim().replace(/\s*\n\s*/g, ' ');
}
