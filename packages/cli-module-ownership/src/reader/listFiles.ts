import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { InputError } from '@backstage/errors';
import { Problem } from './types';

const SKIPPED = new Set(['node_modules', '.git']);

interface Listing {
  /** Absolute paths. */
  files: string[];
  problems: Problem[];
}

// By code unit, so that the same file comes first on every machine.
const byName = (a: { name: string }, b: { name: string }) =>
  a.name < b.name ? -1 : 1;

async function walk(folder: string, base: string): Promise<Listing> {
  const found: Listing = { files: [], problems: [] };
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    const message = `The folder cannot be read: ${(error as Error).message}`;
    const file = relative(base, folder) || folder;
    return { files: [], problems: [{ type: 'unreadable', file, message }] };
  }
  for (const entry of entries.sort(byName)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) {
      const below = await walk(path, base);
      found.files.push(...below.files);
      found.problems.push(...below.problems);
    } else if (entry.isFile() && /\.ya?ml$/i.test(entry.name)) {
      found.files.push(path);
    }
  }
  return found;
}

/**
 * The YAML files that paths name: a file is itself, whatever its ending; a
 * folder is all below it, in the order of names.
 *
 * @throws InputError for a path at which nothing is
 */
export async function listFiles(
  paths: readonly string[],
  base: string,
): Promise<Listing> {
  const found: Listing = { files: [], problems: [] };
  for (const path of paths) {
    const absolute = resolve(base, path);
    const stats = await stat(absolute).catch(() => undefined);
    if (!stats) {
      throw new InputError(`There is no file or folder ${path}.`);
    }
    if (!stats.isDirectory()) {
      found.files.push(absolute);
      continue;
    }
    const below = await walk(absolute, base);
    found.files.push(...below.files);
    found.problems.push(...below.problems);
    if (!below.files.length && !below.problems.length) {
      const message = 'The folder holds no YAML file.';
      found.problems.push({ type: 'empty', file: path, message });
    }
  }
  return { ...found, files: [...new Set(found.files)] };
}
