import { useEffect } from 'react';

const ACTIVE_TAB =
  '.bui-PluginHeaderTabsWrapper [role="tab"][aria-selected="true"]';

/**
 * Brings the tab of the page into sight, where a narrow window scrolls the tabs.
 *
 * @param isLoading - looks again once that ends: at first no tab may be active
 */
export function useTabInSight(isLoading: boolean): void {
  useEffect(() => {
    const look = () =>
      document
        .querySelector(ACTIVE_TAB)
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    look();
    // The header may mark its tab only after the page is there.
    const later = requestAnimationFrame(look);
    return () => cancelAnimationFrame(later);
  }, [isLoading]);
}
