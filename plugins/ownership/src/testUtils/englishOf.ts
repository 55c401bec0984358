import {
  TranslationFunction,
  TranslationRef,
} from '@backstage/frontend-plugin-api';
import { mockApis } from '@backstage/frontend-test-utils';

/** Says the texts of a ref in English, outside of components. */
export function englishOf<M extends { [key in string]: string }>(
  ref: TranslationRef<string, M>,
): TranslationFunction<M> {
  const translation = mockApis.translation().getTranslation(ref);
  if (!translation.ready) {
    throw new Error(`The English of ${ref.id} is not there`);
  }
  return translation.t;
}
