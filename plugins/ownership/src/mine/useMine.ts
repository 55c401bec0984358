import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { usePolled } from '../shared/usePolled';
import { MineState, readState, writeState } from './mineState';

/** The state of the page, kept in its address. */
export function useMineState() {
  const [params, setParams] = useSearchParams();
  const update = useCallback(
    (change: (state: MineState) => MineState) =>
      setParams(before => writeState(change(readState(before)))),
    [setParams],
  );
  return { state: readState(params), update };
}

const never = () => false;

/** One list of the page: the last answer stays while the next one is on its way. */
export const useList = <T>(ask: () => Promise<T>, deps: unknown[]) =>
  usePolled(ask, never, deps);

/** What `useList` says of a list. */
export type ListAnswer<T> = Omit<ReturnType<typeof useList<T>>, 'value'> & {
  value: T | undefined;
};
