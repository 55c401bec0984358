import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { ID_PREFIX } from './schema';

/** The element that the end of an address names, with or without our prefix. */
function named(hash: string): HTMLElement | null {
  let id = hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // An address that somebody typed: taken as it is.
  }
  return document.getElementById(id) ?? document.getElementById(ID_PREFIX + id);
}

/**
 * Scrolls to what `#…` names once the content is there: the browser looks for it
 * while the page is still empty.
 */
export function useScrollToHash(content: unknown) {
  const { hash } = useLocation();
  useEffect(() => {
    if (content && hash.length > 1) {
      named(hash)?.scrollIntoView();
    }
  }, [content, hash]);
}
