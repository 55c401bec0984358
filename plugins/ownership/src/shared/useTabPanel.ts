import { RefObject, useEffect, useRef } from 'react';

const ACTIVE_TAB =
  '.bui-PluginHeaderTabsWrapper [role="tab"][aria-selected="true"]';

/** The header's tabs name panels that only the page can be. */
function becomePanelOf(tab: Element, panel: HTMLElement) {
  const id = tab.getAttribute('aria-controls');
  if (id) {
    panel.id = id;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
  }
}

/**
 * For the element that holds a page: what the active tab of the header leads to,
 * for those who hear the page. Also brings that tab into sight, where a narrow
 * window scrolls the tabs.
 *
 * @param isLoading - looks again once that ends: at first no tab may be active
 */
export function useTabPanel<T extends HTMLElement>(
  isLoading: boolean,
): RefObject<T> {
  const panel = useRef<T>(null);
  useEffect(() => {
    const look = () => {
      const tab = document.querySelector(ACTIVE_TAB);
      tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      if (tab && panel.current) {
        becomePanelOf(tab, panel.current);
      }
    };
    look();
    // The header may mark its tab only after the page is there.
    const later = requestAnimationFrame(look);
    return () => cancelAnimationFrame(later);
  }, [isLoading]);
  return panel;
}
