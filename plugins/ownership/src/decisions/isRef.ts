import { parseEntityRef } from '@backstage/catalog-model';

/** Whether a text is a ref that says its kind. */
export function isRef(text: string): boolean {
  try {
    parseEntityRef(text);
    return true;
  } catch {
    return false;
  }
}
