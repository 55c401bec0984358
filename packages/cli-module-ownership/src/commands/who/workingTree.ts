import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import { promisify } from 'node:util';
import { parseSourceAddress } from '@pillars/plugin-ownership-common';

const run = promisify(execFile);

const TIMEOUT_MILLISECONDS = 10_000;

/** A repository as it lies on this disk. */
export interface WorkingTree {
  /** As `toSlashes` writes it. */
  top: string;
  /** As in `SourcePlace`. */
  repository: string;
}

/** An absolute path as `SourcePlace` holds paths. */
export const toSlashes = (path: string): string =>
  path
    .split(sep)
    .join('/')
    .replace(/^\/+|\/+$/g, '');

/**
 * The working tree of Git that a path is in, and the repository that its
 * remote `origin` names.
 *
 * @returns undefined where there is none, and where there is no Git
 */
export async function workingTreeOf(
  path: string,
): Promise<WorkingTree | undefined> {
  try {
    const folder = (await stat(path)).isDirectory() ? path : dirname(path);
    const git = async (...args: string[]) => {
      const { stdout } = await run('git', ['-C', folder, ...args], {
        timeout: TIMEOUT_MILLISECONDS,
      });
      return stdout.trimEnd();
    };
    const top = await git('rev-parse', '--show-toplevel');
    const origin = await git('remote', 'get-url', 'origin');
    const place = parseSourceAddress(origin);
    return place && { top: toSlashes(top), repository: place.repository };
  } catch {
    return undefined;
  }
}
