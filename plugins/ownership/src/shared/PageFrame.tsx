import { Progress } from '@backstage/core-components';
import { Container, Header } from '@backstage/ui';
import { ReactNode } from 'react';
import { FailedRequest } from './FailedRequest';
import styles from './PageFrame.module.css';

/** The frame of every page: its title, and its content or why there is none yet. */
export const PageFrame = (props: {
  title?: string;
  /** Markdown, only links of it. */
  description?: string;
  actions?: ReactNode;
  error?: Error;
  /** Asks again, where an error can go away by that. */
  retry?: () => void;
  /** Other ways out of an error. */
  recovery?: ReactNode;
  loading?: boolean;
  children?: ReactNode;
}) => {
  const { title, description, actions, error, loading, children } = props;
  const { retry, recovery } = props;
  return (
    <>
      {title && (
        <Header
          title={title}
          description={description}
          customActions={actions}
        />
      )}
      <Container className={styles.page} pt={title ? undefined : '5'} pb="8">
        {error && (
          <FailedRequest error={error} retry={retry}>
            {recovery}
          </FailedRequest>
        )}
        {!error && loading && <Progress />}
        {!error && !loading && children}
      </Container>
    </>
  );
};
