import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RefObject, useEffect, useId, useRef, useState } from 'react';
import styles from './Contents.module.css';
import { Heading } from './headings';
import { readingTexts } from './texts';
import { useCurrentHeading } from './useCurrentHeading';

/** Deeper headings are found on the way. */
const DEEPEST = 3;

/** One heading is no overview. */
const FEWEST = 2;

/** Keeps the current heading in sight, in a list that is longer than the window. */
function useCurrentInSight(
  list: RefObject<HTMLElement>,
  current: string | undefined,
) {
  useEffect(() => {
    const box = list.current?.getBoundingClientRect();
    const link = list.current
      ?.querySelector('[aria-current]')
      ?.getBoundingClientRect();
    if (box && link && (link.top < box.top || link.bottom > box.bottom)) {
      // Of this list alone; `scrollIntoView` would move the page as well.
      list.current?.scrollBy(0, link.top - box.top - box.height / 2);
    }
  }, [list, current]);
}

/**
 * The headings of a text: a list at its side that marks where one is, or a
 * disclosure above it where it has no side.
 */
export const Contents = ({ headings }: { headings: readonly Heading[] }) => {
  const { t } = useTranslationRef(readingTexts);
  const listed = headings.filter(one => one.level <= DEEPEST);
  const current = useCurrentHeading(listed);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const nav = useRef<HTMLElement>(null);
  useCurrentInSight(nav, current);
  if (listed.length < FEWEST) {
    return null;
  }
  return (
    <nav ref={nav} className={styles.contents} aria-label={t('contents')}>
      <p className={styles.title} aria-hidden>
        {t('contents')}
      </p>
      <button
        type="button"
        className={styles.disclosure}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t('contents')}
      </button>
      <ol id={id} className={styles.list} data-open={isOpen}>
        {listed.map(heading => (
          <li key={heading.id} data-level={heading.level}>
            <a
              href={`#${heading.id}`}
              aria-current={heading.id === current ? 'location' : undefined}
              dir="auto"
            >
              {heading.text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
};
