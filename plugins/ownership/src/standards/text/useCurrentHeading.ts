import { useEffect, useState } from 'react';
import { Heading } from './headings';

/** Where one reads: a heading above this part of the window has been reached. */
const REACHED = 1 / 3;

/** The last heading that has been reached; they stand in the order of the page. */
function lastReached(headings: readonly Heading[]): string | undefined {
  const line = window.innerHeight * REACHED;
  let from = 0;
  let to = headings.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const element = document.getElementById(headings[middle].id);
    if (element && element.getBoundingClientRect().top <= line) {
      from = middle + 1;
    } else {
      to = middle;
    }
  }
  return headings[from - 1]?.id;
}

/** The id of the heading under which one reads; follows the scrolling. */
export function useCurrentHeading(
  headings: readonly Heading[],
): string | undefined {
  const [current, setCurrent] = useState<string>();
  const ids = headings.map(one => one.id).join(' ');
  useEffect(() => {
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setCurrent(lastReached(headings)));
    };
    look();
    // Scrolling does not bubble, and a page may scroll any of its boxes.
    const how = { capture: true, passive: true };
    document.addEventListener('scroll', look, how);
    window.addEventListener('resize', look, how);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', look, how);
      window.removeEventListener('resize', look, how);
    };
    // The list is made anew at each rendering; its ids say whether it is another.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [ids]);
  return current;
}
