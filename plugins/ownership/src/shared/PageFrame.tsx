import { Container, Header } from '@backstage/ui';
import { ReactNode } from 'react';
import { FailedRequest } from './FailedRequest';
import styles from './PageFrame.module.css';
import { WaitingList } from './Waiting';

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
  /** What stands there while it loads; the shape of a list, unless stated. */
  waiting?: ReactNode;
  children?: ReactNode;
}) => {
  const { title, description, actions, error, loading, children } = props;
  const { retry, recovery, waiting } = props;
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
        {!error && loading && (waiting ?? <WaitingList />)}
        {!error && !loading && children}
      </Container>
    </>
  );
};
