import { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { isError } from '@backstage/errors';
import { describeError } from '../describeError';
import { Problem } from './types';

const SKIPPED = new Set(['node_modules', '.git']);

/** What there is to read. */
export interface Listing {
  /** Absolute paths, in the order in which they count. */
  files: string[];
  problems: Problem[];
}

const isYaml = (name: string) => /\.ya?ml$/i.test(name);

// By code unit, so that the same file comes first on every machine.
const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1);

/** Gathers files; each counts once, by whatever path or link it is reached. */
class Walk {
  readonly found: Listing = { files: [], problems: [] };
  /** How many YAML files were met, read already or not. */
  met = 0;
  private readonly seen = new Set<string>();

  constructor(private readonly base: string) {}

  async file(path: string) {
    this.met += 1;
    if (await this.isNew(path)) {
      this.found.files.push(path);
    }
  }

  async folder(path: string) {
    // Links may lead back to where we are.
    if (!(await this.isNew(path))) {
      this.met += 1;
      return;
    }
    let entries: Dirent[];
    try {
      entries = await readdir(path, { withFileTypes: true });
    } catch (error) {
      this.unreadable(
        path,
        `The folder cannot be read: ${describeError(error)}.`,
      );
      return;
    }
    for (const entry of entries.sort(byName)) {
      await this.entry(join(path, entry.name), entry);
    }
  }

  private async entry(path: string, entry: Dirent) {
    if (SKIPPED.has(entry.name)) {
      return;
    }
    const target = entry.isSymbolicLink()
      ? await stat(path).catch(() => undefined)
      : entry;
    if (target?.isDirectory()) {
      await this.folder(path);
    } else if (isYaml(entry.name) && target?.isFile()) {
      await this.file(path);
    } else if (isYaml(entry.name)) {
      const why = target ? 'It is no regular file.' : 'The link leads nowhere.';
      this.unreadable(path, why);
    }
  }

  private async isNew(path: string): Promise<boolean> {
    const real = await realpath(path).catch(() => path);
    const isNew = !this.seen.has(real);
    this.seen.add(real);
    return isNew;
  }

  private unreadable(path: string, message: string) {
    this.met += 1;
    const file = relative(this.base, path) || path;
    this.found.problems.push({ type: 'unreadable', file, message });
  }
}

const whyMissing = (path: string, error: unknown) =>
  isError(error) && ['ENOENT', 'ENOTDIR'].includes(String(error.code))
    ? `There is no file or folder ${path}.`
    : `${path} cannot be read: ${describeError(error)}.`;

/**
 * The YAML files that paths name: a file is itself, whatever its ending; a
 * folder is all below it, in the order of names.
 *
 * A path at which nothing is is a problem.
 */
export async function listFiles(
  paths: readonly string[],
  base: string,
): Promise<Listing> {
  const walk = new Walk(base);
  const { problems } = walk.found;
  for (const path of paths) {
    const absolute = resolve(base, path);
    let isFolder: boolean;
    try {
      isFolder = (await stat(absolute)).isDirectory();
    } catch (error) {
      const message = whyMissing(path, error);
      problems.push({ type: 'missing', file: path, message });
      continue;
    }
    if (!isFolder) {
      await walk.file(absolute);
      continue;
    }
    const before = walk.met;
    await walk.folder(absolute);
    if (walk.met === before) {
      const message = 'The folder holds no YAML file.';
      problems.push({ type: 'empty', file: path, message });
    }
  }
  return walk.found;
}

/**
 * The folders whose texts documents may name: those that paths name, or that
 * their files are in, and the one from which paths are meant.
 */
export function foldersOf(
  paths: readonly string[],
  { files, problems }: Listing,
  base: string,
): string[] {
  const isFile = new Set(files);
  const missing = new Set(
    problems.filter(one => one.type === 'missing').map(one => one.file),
  );
  const named = paths
    .filter(path => !missing.has(path))
    .map(path => resolve(base, path))
    .map(path => (isFile.has(path) ? dirname(path) : path));
  return [base, ...named];
}
