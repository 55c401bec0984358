import { Text } from '@backstage/ui';
import { ReactNode } from 'react';
import styles from './TopologyMap.module.css';

/** A small text, which stands out where something does. */
export const Says = (props: {
  isWrong?: boolean;
  means?: string;
  children: ReactNode;
}) => (
  <Text
    variant="body-small"
    color={props.isWrong ? 'primary' : 'secondary'}
    title={props.means}
  >
    {props.isWrong ? (
      <span className={styles.alarm}>{props.children}</span>
    ) : (
      props.children
    )}
  </Text>
);
