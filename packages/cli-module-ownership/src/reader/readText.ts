import { readFile, realpath } from 'node:fs/promises';
import { sep } from 'node:path';

/** The text of a file. */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path);
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff') {
    throw new Error('it is UTF-16, and has to be UTF-8');
  }
  if (bytes.includes(0)) {
    throw new Error('it holds NUL bytes, so it is no text');
  }
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

/** Whether a file is in one of the folders, links followed. */
export async function isWithin(
  path: string,
  folders: readonly string[],
): Promise<boolean> {
  const real = await realpath(path);
  for (const folder of folders) {
    if (real.startsWith((await realpath(folder)).replace(/[\\/]*$/, sep))) {
      return true;
    }
  }
  return false;
}
