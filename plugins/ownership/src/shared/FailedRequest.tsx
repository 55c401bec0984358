import { ResponseErrorPanel } from '@backstage/core-components';
import { Button, Flex } from '@backstage/ui';
import { ReactNode } from 'react';

/** In the place of what could not be read: why, and how to go on. */
export const FailedRequest = (props: {
  error: Error;
  /** Asks again, where the error can go away by that. */
  retry?: () => void;
  /** Other ways out. */
  children?: ReactNode;
}) => (
  <Flex direction="column" gap="4">
    <ResponseErrorPanel error={props.error} />
    <Flex gap="2">
      {props.retry && (
        <Button variant="secondary" onPress={props.retry}>
          Try again
        </Button>
      )}
      {props.children}
    </Flex>
  </Flex>
);
