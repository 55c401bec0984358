import { relative } from 'node:path';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  isPillarsEntity,
  whyNoEntity,
  whyRefused,
} from '@pillars/plugin-ownership-common';
import { describeError } from '../describeError';
import { repeatedTeamApis } from './contradictions';
import { pathIn, placeOf } from './placeOf';
import { foldersOf, listFiles } from './listFiles';
import { ParsedDocument, parseDocuments } from './parseDocuments';
import { readText } from './readText';
import { resolveContent } from './resolveContent';
import { Catalog, Problem, SourcedEntity } from './types';

/** A document that names an entity, and where it stands. */
interface Sourced extends SourcedEntity {
  ref: string;
  path: string;
}

const place = ({ file, line }: Pick<Problem, 'file' | 'line'>) =>
  line ? `${file}:${line}` : file;

class Reader {
  readonly problems: Problem[] = [];
  /** The definition of each ref that counts. */
  private readonly counting = new Map<string, Sourced>();

  /** Definitions that another one of the same ref hides. */
  private readonly repeated = new Map<string, Sourced[]>();

  constructor(
    private readonly base: string,
    private readonly folders: readonly string[],
  ) {}

  /** A file as the user would name it. */
  nameOf(path: string): string {
    return relative(this.base, path) || path;
  }

  async readFile(path: string) {
    const file = this.nameOf(path);
    let text: string;
    try {
      text = await readText(path);
    } catch (error) {
      const message = `The file cannot be read: ${describeError(error)}.`;
      this.problems.push({ type: 'unreadable', file, message });
      return;
    }
    for (const result of parseDocuments(text)) {
      if ('value' in result) {
        this.take(result, file, path);
      } else {
        this.problems.push({ ...result, file });
      }
    }
  }

  private take({ value, ...at }: ParsedDocument, file: string, path: string) {
    const why = whyNoEntity(value);
    if (why) {
      const { line } = at;
      const message = `The document is no entity: ${why}.`;
      this.problems.push({ type: 'not-an-entity', file, line, message });
      return;
    }
    // What the catalog computes is nothing that a file can claim.
    const {
      relations: _r,
      status: _s,
      ...entity
    } = value as Entity & {
      status?: unknown;
    };
    const ref = stringifyEntityRef(entity);
    const sourced = { ...at, entity, ref, file, path };
    const known = this.counting.get(ref);
    if (!known) {
      this.counting.set(ref, sourced);
      return;
    }
    // The catalog keeps the first location, and of one location the last.
    const isSameFile = known.path === path;
    this.counting.set(ref, isSameFile ? sourced : known);
    const hidden = isSameFile ? known : sourced;
    this.repeated.set(ref, [...(this.repeated.get(ref) ?? []), hidden]);
  }

  /** One problem for each ref that stands more than once. */
  noteDuplicates() {
    for (const [ref, others] of this.repeated) {
      const [{ file, line }, ...more] = others;
      const also = more.length ? `, and at ${more.map(place).join(', ')}` : '';
      const message = `${ref} is defined here${also}, and the definition at ${place(
        this.counting.get(ref)!,
      )} counts.`;
      this.problems.push({ type: 'duplicate', ref, file, line, message });
    }
  }

  /** The entities that a review can take, in the order in which they stand. */
  async entities(): Promise<SourcedEntity[]> {
    const kept: SourcedEntity[] = [];
    for (const one of this.counting.values()) {
      const { file, line, places } = one;
      const { entity, refused } = await this.check(one);
      // The rules rely on what our kinds promise; of the built-in kinds they
      // take what is there, since a wrong tag orphans nothing.
      const leftOut = refused.length > 0 && isPillarsEntity(entity);
      const end = leftOut ? '; it is left out' : '';
      refused.forEach(why =>
        this.invalid(
          one,
          why,
          `The catalog would refuse it: ${why}${end}.`,
          true,
        ),
      );
      if (!leftOut) {
        kept.push({ entity, file, line, places });
      }
    }
    repeatedTeamApis(kept).forEach(({ at, why }) =>
      this.invalid(at, why, `${why}.`),
    );
    return kept;
  }

  private async check({ entity, path }: Sourced) {
    let whole: Entity;
    try {
      whole = await resolveContent(entity, path, this.folders);
    } catch (error) {
      const why = `spec.content cannot be read: ${describeError(error)}`;
      return { entity, refused: [why] };
    }
    return { entity: whole, refused: await whyRefused(whole) };
  }

  /** @param why - begins with the path, where it is about one */
  private invalid(
    at: SourcedEntity,
    why: string,
    message: string,
    isRefused = false,
  ) {
    const { file } = at;
    const ref = stringifyEntityRef(at.entity);
    const { line } = placeOf(at, pathIn(why));
    this.problems.push({
      type: 'invalid',
      ref,
      file,
      line,
      message,
      ...(isRefused && { isRefused }),
    });
  }
}

/** By place, what is no file that was read first. */
function inOrder(problems: Problem[], files: readonly string[]): Problem[] {
  const order = new Map(files.map((file, index) => [file, index]));
  const at = ({ file }: Problem) => order.get(file) ?? -1;
  return problems.sort(
    (a, b) => at(a) - at(b) || (a.line ?? 0) - (b.line ?? 0),
  );
}

/**
 * Reads the entities of files and folders. Whatever is wrong with a document
 * is a problem with its file and line, and stops nothing else.
 *
 * @param base - the folder from which paths are meant, and files are named
 * @throws InputError when there is no entity at all
 */
export async function readCatalog(
  paths: readonly string[],
  base: string,
): Promise<Catalog> {
  const listing = await listFiles(paths, base);
  const { files, problems } = listing;
  const reader = new Reader(base, foldersOf(paths, listing, base));
  for (const file of files) {
    await reader.readFile(file);
  }
  const entities = await reader.entities();
  reader.noteDuplicates();
  const all = inOrder(
    [...problems, ...reader.problems],
    files.map(file => reader.nameOf(file)),
  );
  if (!entities.length) {
    const [first] = all;
    if (first?.type === 'missing') {
      throw new InputError(first.message);
    }
    const why = first ? ` ${place(first)}: ${first.message}` : '';
    throw new InputError(`There is no entity to review.${why}`);
  }
  return { entities, problems: all };
}
