import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { isEntity, whyRefused } from './checkEntity';
import { listFiles } from './listFiles';
import { parseDocuments } from './parseDocuments';
import { Catalog, Problem, SourcedEntity } from './types';

async function readText(path: string): Promise<string> {
  const bytes = await readFile(path);
  if (bytes.includes(0)) {
    throw new Error('it is a binary file');
  }
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

/** Puts in the text that `$text: ./file` stands for, in the fields of a spec. */
async function resolveText(entity: Entity, path: string): Promise<Entity> {
  const spec: Record<string, unknown> = { ...entity.spec };
  for (const [field, value] of Object.entries(spec)) {
    const target = (value as { $text?: unknown } | null)?.$text;
    // An address is for the portal to read.
    if (typeof target === 'string' && !/^[a-z]+:/i.test(target)) {
      spec[field] = await readText(resolve(dirname(path), target));
    } else if (typeof target === 'string') {
      spec[field] = target;
    }
  }
  return { ...entity, spec: spec as Entity['spec'] };
}

function append(map: Map<string, string[]>, key: string, value: string) {
  map.set(key, [...(map.get(key) ?? []), value]);
}

class Reader {
  readonly entities: SourcedEntity[] = [];
  readonly problems: Problem[] = [];
  private readonly seen = new Map<string, SourcedEntity>();

  /** Where definitions stand that a first one of the same ref hides. */
  private readonly repeated = new Map<string, string[]>();

  constructor(private readonly base: string) {}

  /** One problem for each ref that stands more than once. */
  duplicates(): Problem[] {
    return [...this.repeated].map(([ref, places]) => {
      const { file, line } = this.seen.get(ref)!;
      const message = `${ref} stands more than once; this one counts. Left out: ${places.join(
        ', ',
      )}.`;
      return { type: 'duplicate', ref, file, line, message };
    });
  }

  async readFile(path: string) {
    const file = relative(this.base, path) || path;
    let text: string;
    try {
      text = await readText(path);
    } catch (error) {
      const message = `The file cannot be read: ${(error as Error).message}`;
      this.problems.push({ type: 'unreadable', file, message });
      return;
    }
    for (const result of parseDocuments(text)) {
      if ('value' in result) {
        await this.take({ ...result, file }, result.value, path);
      } else {
        this.problems.push({ ...result, file });
      }
    }
  }

  private async take(
    at: Omit<SourcedEntity, 'entity'>,
    value: unknown,
    path: string,
  ) {
    const { file, line, lines } = at;
    if (!isEntity(value)) {
      const message =
        'The document is no entity: it needs apiVersion, kind and metadata.name, each of them text.';
      this.problems.push({ type: 'not-an-entity', file, line, message });
      return;
    }
    const ref = stringifyEntityRef(value);
    const first = this.seen.get(ref);
    if (first) {
      append(this.repeated, ref, `${file}:${line}`);
      return;
    }
    const entity = await this.whole(value, ref, at, path);
    const sourced = { entity, file, line, lines };
    this.seen.set(ref, sourced);
    this.entities.push(sourced);
  }

  private async whole(
    value: Entity,
    ref: string,
    { file, line }: Omit<SourcedEntity, 'entity'>,
    path: string,
  ): Promise<Entity> {
    const invalid = (message: string) =>
      this.problems.push({ type: 'invalid', ref, file, line, message });
    let entity = value;
    try {
      entity = await resolveText(value, path);
    } catch (error) {
      invalid(
        `A text that it names cannot be read: ${(error as Error).message}`,
      );
      return value;
    }
    const refused = await whyRefused(entity);
    if (refused) {
      invalid(refused);
    }
    return entity;
  }
}

/**
 * Reads the entities of files and folders. Whatever is wrong with a document
 * is a problem with its file and line, and stops nothing else.
 *
 * @param base - the folder from which paths are meant, and files are named
 * @throws InputError when there is nothing at a path, or no entity at all
 */
export async function readCatalog(
  paths: readonly string[],
  base: string,
): Promise<Catalog> {
  const { files, problems } = await listFiles(paths, base);
  const reader = new Reader(base);
  for (const file of files) {
    await reader.readFile(file);
  }
  const all = [...problems, ...reader.problems, ...reader.duplicates()];
  if (!reader.entities.length) {
    const [first] = all;
    const at = first?.line ? `${first.file}:${first.line}` : first?.file;
    const why = first ? ` ${at}: ${first.message}` : '';
    throw new InputError(`There is no entity to review.${why}`);
  }
  return { entities: reader.entities, problems: all };
}
