import { Entity } from '@backstage/catalog-model';
import { FilterPredicate } from '@backstage/filter-predicates';

/**
 * What is searched, and what a result shows. Every document of a type has the
 * same fields, with empty text where an entity states nothing: Lunr takes the
 * fields of the first document for those of all.
 */
export interface DocumentFields {
  title: string;
  text: string;
  [field: string]: string;
}

/** One document type, and the entities that it is made of. */
export interface DocumentSource {
  type: string;
  /** Its key under `search.collators.ownership`. */
  configKey: string;
  /** Its default, with `:namespace`, `:kind` and `:name`. */
  locationTemplate: string;
  /** What the catalog is asked for, one after the other. */
  queries: readonly FilterPredicate[];
  /**
   * Reads the entities of one run, in their order. Gives undefined for an entity
   * that is no document of this type.
   */
  createReader(): (entity: Entity) => DocumentFields | undefined;
}
