import { useId, useState } from 'react';
import styles from './Contents.module.css';
import { Heading } from './headings';
import { useCurrentHeading } from './useCurrentHeading';

/** Deeper headings are found on the way. */
const DEEPEST = 3;

/** One heading is no overview. */
const FEWEST = 2;

/**
 * The headings of a text: a list at its side that marks where one is, or a
 * disclosure above it where it has no side.
 */
export const Contents = ({ headings }: { headings: readonly Heading[] }) => {
  const listed = headings.filter(one => one.level <= DEEPEST);
  const current = useCurrentHeading(listed);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (listed.length < FEWEST) {
    return null;
  }
  return (
    <nav className={styles.contents} aria-label="Contents">
      <p className={styles.title} aria-hidden>
        Contents
      </p>
      <button
        type="button"
        className={styles.disclosure}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        Contents
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
