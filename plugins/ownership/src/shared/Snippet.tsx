import { CodeSnippet } from '@backstage/core-components';
import { ComponentProps } from 'react';
import styles from './Snippet.module.css';

/** Lines to copy, which wrap where they are too long. */
export const Snippet = (props: ComponentProps<typeof CodeSnippet>) => (
  <div className={styles.snippet}>
    <CodeSnippet {...props} />
  </div>
);
