import { Entity } from '@backstage/catalog-model';

/**
 * Why something could not be taken as it stands.
 *
 * - `missing`: a path at which nothing is
 * - `unreadable`: a file or folder that cannot be opened, or holds no text
 * - `empty`: a folder without YAML
 * - `syntax`: a document that is no YAML
 * - `too-deep`: a document that is nested more deeply than anybody writes
 * - `too-large`: a document of more parts than anybody writes
 * - `not-an-entity`: a document without what names an entity
 * - `invalid`: an entity that the catalog would refuse, or that contradicts
 *   itself
 * - `duplicate`: a ref that stands more than once
 * - `unknown`: a ref to remove that is not there
 * - `refused`: a definition that the catalog of a portal does not take
 */
export type ProblemType =
  | 'missing'
  | 'unreadable'
  | 'empty'
  | 'syntax'
  | 'too-deep'
  | 'too-large'
  | 'not-an-entity'
  | 'invalid'
  | 'duplicate'
  | 'unknown'
  | 'refused';

/** Something that a reader could not take as it stands. */
export interface Problem {
  type: ProblemType;
  /** Full ref, where one is known. */
  ref?: string;
  /** As the user would name it. */
  file: string;
  /** From 1. */
  line?: number;
  message: string;
  /** Whether the catalog would not take the document. */
  isRefused?: boolean;
}

/** Where something stands in a file, both from 1. */
export interface Place {
  line: number;
  /** In UTF-16 code units. */
  column: number;
}

/** A document of a file, with where its parts stand. */
export interface SourcedEntity {
  entity: Entity;
  file: string;
  /** Line of the document's first key, from 1. */
  line: number;
  /** Places by path, such as `spec.owner`, as far as findings point there. */
  places: ReadonlyMap<string, Place>;
}

/** What files hold. */
export interface Catalog {
  entities: SourcedEntity[];
  problems: Problem[];
}
