import { Container, Header } from '@backstage/ui';
import { ReactNode } from 'react';
import { FailedRequest } from './FailedRequest';
import styles from './PageFrame.module.css';
import { WaitingList } from './Waiting';

/** Whoever reads an error can ask again. */
type Failure =
  | { error: Error | undefined; retry: () => void }
  | { error?: undefined; retry?: undefined };

/** The frame of every page: its title, and its content or why there is none yet. */
export const PageFrame = (
  props: Failure & {
    title?: string;
    /** Markdown, only links of it. */
    description?: string;
    actions?: ReactNode;
    /** Other ways out of an error. */
    recovery?: ReactNode;
    loading?: boolean;
    /** What stands there while it loads; the shape of a list, unless stated. */
    waiting?: ReactNode;
    children?: ReactNode;
  },
) => {
  const { title, description, actions, recovery, loading, children } = props;
  const { error, waiting } = props;
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
        {props.error && (
          <FailedRequest error={props.error} retry={props.retry}>
            {recovery}
          </FailedRequest>
        )}
        {!error && loading && (waiting ?? <WaitingList />)}
        {!error && !loading && children}
      </Container>
    </>
  );
};
