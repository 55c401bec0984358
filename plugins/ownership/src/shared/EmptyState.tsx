import { Card, CardBody, Text } from '@backstage/ui';
import { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** In the place of what is not there: why, and what one can do. */
export const EmptyState = (props: {
  title: ReactNode;
  description?: ReactNode;
  action?: ReactNode;
}) => (
  <Card>
    <CardBody className={styles.empty}>
      <Text as="h2" variant="title-x-small" weight="bold">
        {props.title}
      </Text>
      {props.description && (
        <Text as="p" color="secondary">
          {props.description}
        </Text>
      )}
      {props.action}
    </CardBody>
  </Card>
);
