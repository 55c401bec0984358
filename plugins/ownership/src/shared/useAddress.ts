import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { ListState } from './address';

/** The state of a list, kept in the page's address so that a link shares it. */
export function useAddress<S extends ListState>(
  read: (params: URLSearchParams) => S,
  write: (state: S) => URLSearchParams,
): { state: S; update: (change: Partial<S>) => void } {
  const [params, setParams] = useSearchParams();
  const update = useCallback(
    (change: Partial<S>) =>
      setParams(before =>
        // Whatever narrows the list starts again on its first page.
        write({
          ...read(before),
          ...('open' in change ? {} : { page: 0 }),
          ...change,
        }),
      ),
    [setParams, read, write],
  );
  return { state: read(params), update };
}
