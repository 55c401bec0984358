import { Entity } from '@backstage/catalog-model';

/** Something that a reader could not take as it stands. */
export interface Problem {
  type:
    | 'unreadable'
    | 'empty'
    | 'syntax'
    | 'not-an-entity'
    | 'invalid'
    | 'duplicate';
  /** Full ref, where one is known. */
  ref?: string;
  /** As the user would name it. */
  file: string;
  /** From 1. */
  line?: number;
  message: string;
}

/** A document of a file, with where its parts stand. */
export interface SourcedEntity {
  entity: Entity;
  file: string;
  /** Line of the document's first key, from 1. */
  line: number;
  /** Lines by path, such as `spec.owner`, as far as findings point there. */
  lines: ReadonlyMap<string, number>;
}

/** What files hold. */
export interface Catalog {
  entities: SourcedEntity[];
  problems: Problem[];
}
