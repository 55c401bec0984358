import { useEffect, useRef } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';

const EVERY = 3000;

/**
 * What a request answers, asked again for as long as `isPending` says so. The
 * last answer stays while the next one is on its way.
 */
export function usePolled<T>(
  ask: () => Promise<T>,
  isPending: (answer: T) => boolean,
  deps: unknown[],
) {
  const { value, error, loading, retry } = useAsyncRetry(ask, deps);
  const last = useRef<T>();
  if (value !== undefined) {
    last.current = value;
  }
  const answer = value ?? last.current;
  const pending = answer !== undefined && isPending(answer);
  useEffect(() => {
    if (!pending || loading) {
      return undefined;
    }
    const timer = setTimeout(retry, EVERY);
    return () => clearTimeout(timer);
  }, [pending, loading, retry]);
  return { value: answer, error, loading, retry };
}
