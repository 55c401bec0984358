import { RefObject, useEffect, useRef } from 'react';

const TABS = '.bui-PluginHeaderTabsWrapper';
const ACTIVE_TAB = `${TABS} [role="tab"][aria-selected="true"]`;

/** The header's tabs name panels that only the page can be. */
function becomePanelOf(tab: Element, panel: HTMLElement) {
  const id = tab.getAttribute('aria-controls');
  if (id) {
    panel.id = id;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
  }
}

/** As `scrollIntoView`, which would move the page up and down as well. */
function intoSight(tab: Element) {
  const tabs = tab.closest(TABS)!;
  const { left, right } = tab.getBoundingClientRect();
  const sight = tabs.getBoundingClientRect();
  if (right > sight.right) {
    tabs.scrollLeft += right - sight.right;
  } else if (left < sight.left) {
    tabs.scrollLeft -= sight.left - left;
  }
}

/**
 * For the element that holds a page: what the active tab of the header leads to,
 * for those who hear the page. Also brings that tab into sight, where a narrow
 * window scrolls the tabs.
 */
export function useTabPanel<T extends HTMLElement>(): RefObject<T> {
  const panel = useRef<T>(null);
  useEffect(() => {
    let last: Element | undefined;
    const look = () => {
      const tab = document.querySelector(ACTIVE_TAB);
      if (tab && panel.current) {
        becomePanelOf(tab, panel.current);
      }
      if (tab && tab !== last) {
        last = tab;
        intoSight(tab);
      }
    };
    look();
    // The header may mark its tab only after the page is there.
    const observer = new MutationObserver(look);
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ['aria-selected', 'aria-controls'],
    });
    const onResize = () => last && intoSight(last);
    window.addEventListener('resize', onResize);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', onResize);
    };
  }, []);
  return panel;
}
