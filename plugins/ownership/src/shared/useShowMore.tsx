import { Button } from '@backstage/ui';
import { useState } from 'react';

/** The first of a list, and a button for the rest where there is more. */
export function useShowMore<T>(list: readonly T[], most: number) {
  const [all, setAll] = useState(false);
  const left = list.length - most;
  return {
    shown: all ? list : list.slice(0, most),
    more: left > 0 && (
      <Button
        variant="tertiary"
        size="small"
        aria-expanded={all}
        onPress={() => setAll(!all)}
      >
        {all ? 'Show fewer' : `Show ${left} more`}
      </Button>
    ),
  };
}
