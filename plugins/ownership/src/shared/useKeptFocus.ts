import { RefObject, useCallback, useEffect, useRef } from 'react';

/**
 * Keeps the focus beside a button that goes away once it has done its work: the
 * focus would go with it.
 *
 * @param isThere - whether the button is
 * @returns where the focus goes (`tabIndex={-1}`), and what to call when the
 *   button was used
 */
export function useKeptFocus(isThere: boolean): {
  place: RefObject<HTMLDivElement>;
  onUsed: () => void;
} {
  const place = useRef<HTMLDivElement>(null);
  const wasUsed = useRef(false);
  useEffect(() => {
    if (!isThere && wasUsed.current) {
      wasUsed.current = false;
      place.current?.focus();
    }
  }, [isThere]);
  const onUsed = useCallback(() => {
    wasUsed.current = true;
  }, []);
  return { place, onUsed };
}
