import { Flex, Text } from '@backstage/ui';
import { ReactNode } from 'react';
import { useShowMore } from '../shared/useShowMore';
import styles from './team.module.css';

const MOST_SHOWN = 5;

/** A list with a heading: the first of it, and the rest on demand; nothing without any. */
export function Section<T>(props: {
  title: string;
  items: readonly T[];
  keyOf: (item: T) => string;
  render: (item: T) => ReactNode;
  /** Said below a list that is longer than what is here. */
  cut?: ReactNode;
}) {
  const { title, items, keyOf, render, cut } = props;
  const { shown, more } = useShowMore(items, MOST_SHOWN);
  return items.length ? (
    <Flex direction="column" align="start" gap="2">
      <Text as="h4" weight="bold">
        {title}
      </Text>
      <ul className={styles.list}>
        {shown.map(item => (
          <li key={keyOf(item)}>{render(item)}</li>
        ))}
      </ul>
      {more}
      {cut}
    </Flex>
  ) : null;
}
