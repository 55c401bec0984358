import { Entity } from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';

const OURS = ['TeamAPI', 'Guild', 'Standard', 'DecisionScope'];

/**
 * Entities from YAML documents, as a file holds them, but for `apiVersion`,
 * which they may leave out. For tests only.
 */
export function entities(yaml: string): Entity[] {
  return parseAllDocuments(yaml).map(document => {
    const problem = document.errors[0];
    if (problem) {
      throw problem;
    }
    const entity = document.toJS();
    const apiVersion = OURS.includes(entity.kind)
      ? 'pillars.dev/v1alpha1'
      : 'backstage.io/v1alpha1';
    return { apiVersion, ...entity } as Entity;
  });
}
