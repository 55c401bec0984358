import { Entity } from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';

/** Entities from YAML documents, as a file holds them. For tests only. */
export function entities(yaml: string): Entity[] {
  return parseAllDocuments(yaml).map(document => {
    const problem = document.errors[0];
    if (problem) {
      throw problem;
    }
    return document.toJS() as Entity;
  });
}
