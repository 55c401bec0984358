import { dirname, relative, resolve } from 'node:path';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  isPillarsEntity,
  TextPlace,
  whyNoEntity,
  whyRefused,
} from '@pillars/plugin-ownership-common';
import { describeError } from '../describeError';
import { foldersOf, listFiles } from './listFiles';
import { ParsedDocument, parseDocuments } from './parseDocuments';
import { pathIn, placeOf } from './placeOf';
import { readText } from './readText';
import { isAddress, resolveContent, textTarget } from './resolveContent';
import { TextBlock } from './textBlock';
import { Place, Problem, SourcedEntity } from './types';

/** A Standard with its text; ids of its requirements may repeat. */
export interface SourcedStandard extends SourcedEntity {
  /** Full ref. */
  ref: string;
  /** Where its text stands; absent where its lines are not those of a file. */
  text?: TextBlock & { file: string };
}

/** What files hold of standards. */
export interface Standards {
  standards: SourcedStandard[];
  problems: Problem[];
}

const WHOLE_FILE: TextBlock = { line: 1, indent: 0 };

/** Where a part of a standard stands, in the document or in its text. */
export function placeInStandard(
  standard: SourcedStandard,
  path: string,
  at: TextPlace | undefined,
): Place & { file: string } {
  const { file, text } = standard;
  if (!at || !text) {
    return { file, ...placeOf(standard, path) };
  }
  return {
    file: text.file,
    line: text.line + at.line - 1,
    column: text.indent + at.column,
  };
}

/**
 * A standard with a text, and each id once: that these are missing, or repeat,
 * is for the lint to say, in the catalog's place.
 */
function withoutLint(entity: Entity): Entity {
  const { spec } = entity;
  const { content = '' } = spec ?? {};
  const isBlank = typeof content === 'string' && !content.trim();
  const list = Array.isArray(spec?.requirements) ? spec.requirements : [];
  const known = new Set<unknown>();
  const requirements = list.filter(one => {
    const id = (one as { id?: unknown } | null)?.id;
    const isNew = id === undefined || !known.has(id);
    known.add(id);
    return isNew;
  });
  return {
    ...entity,
    spec: {
      ...spec,
      ...(isBlank && { content: 'A text.' }),
      ...(list.length && { requirements }),
    },
  };
}

class StandardsReader {
  readonly standards: SourcedStandard[] = [];
  readonly problems: Problem[] = [];

  constructor(
    private readonly base: string,
    private readonly folders: readonly string[],
  ) {}

  private nameOf(path: string) {
    return relative(this.base, path) || path;
  }

  async readFile(path: string) {
    const file = this.nameOf(path);
    let source: string;
    try {
      source = await readText(path);
    } catch (error) {
      const message = `The file cannot be read: ${describeError(error)}.`;
      this.problems.push({ type: 'unreadable', file, message });
      return;
    }
    for (const result of parseDocuments(source)) {
      if (!('value' in result)) {
        this.problems.push({ ...result, file });
      } else if (!whyNoEntity(result.value)) {
        await this.take(result, path);
      }
    }
  }

  /** Other kinds, and what is no entity, are nobody's standards. */
  private async take({ value, text, ...at }: ParsedDocument, path: string) {
    // What the catalog computes is nothing that a file can claim.
    const {
      relations: _r,
      status: _s,
      ...entity
    } = value as Entity & { status?: unknown };
    if (entity.kind !== 'Standard' || !isPillarsEntity(entity)) {
      return;
    }
    const file = this.nameOf(path);
    const found = { ...at, entity, ref: stringifyEntityRef(entity), file };
    const whole = await this.withText(found, path);
    if (!whole) {
      return;
    }
    const refused = await whyRefused(withoutLint(whole));
    refused.forEach(why => this.refuse(found, why));
    if (!refused.length) {
      const target = textTarget(entity);
      const source = target
        ? { file: this.nameOf(resolve(dirname(path), target)), ...WHOLE_FILE }
        : text && { ...text, file };
      this.standards.push({ ...found, entity: whole, text: source });
    }
  }

  /** Undefined for a text that cannot be read. */
  private async withText(
    found: SourcedStandard,
    path: string,
  ): Promise<Entity | undefined> {
    const { entity, ref, file } = found;
    const target = textTarget(entity);
    if (target !== undefined && isAddress(target)) {
      const { line } = placeOf(found, 'spec.content');
      const message = `Its text is at ${target}, and only files are read here; it is left out.`;
      this.problems.push({ type: 'unreadable', ref, file, line, message });
      return undefined;
    }
    try {
      return await resolveContent(entity, path, this.folders);
    } catch (error) {
      const why = `spec.content cannot be read: ${describeError(error)}`;
      this.refuse(found, why);
      return undefined;
    }
  }

  private refuse(found: SourcedStandard, why: string) {
    const { ref, file } = found;
    const { line } = placeOf(found, pathIn(why));
    const message = `The catalog would refuse it: ${why}; it is left out.`;
    const type = 'invalid';
    this.problems.push({ type, ref, file, line, message, isRefused: true });
  }
}

/**
 * Reads the standards of files and folders, with their texts. Whatever is wrong
 * with a document is a problem with its file and line, and stops nothing else.
 *
 * @param base - the folder from which paths are meant, and files are named
 */
export async function readStandards(
  paths: readonly string[],
  base: string,
): Promise<Standards> {
  const listing = await listFiles(paths, base);
  const { files, problems } = listing;
  const reader = new StandardsReader(base, foldersOf(paths, listing, base));
  for (const file of files) {
    await reader.readFile(file);
  }
  return {
    standards: reader.standards,
    problems: [...problems, ...reader.problems],
  };
}
