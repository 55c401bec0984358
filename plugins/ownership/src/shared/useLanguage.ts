import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import useObservable from 'react-use/esm/useObservable';

/** The language of the portal, as a BCP 47 tag. */
export function useLanguage(): string {
  const api = useApi(appLanguageApiRef);
  const { language } = useObservable(api.language$(), api.getLanguage());
  return language;
}
