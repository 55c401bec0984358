import { Progress, ResponseErrorPanel } from '@backstage/core-components';
import { Container, Header } from '@backstage/ui';
import { ReactNode } from 'react';

/** The frame of every page: its title, and its content or why there is none yet. */
export const PageFrame = (props: {
  title?: string;
  /** Markdown, only links of it. */
  description?: string;
  actions?: ReactNode;
  error?: Error;
  /** Stands below the error: a way out of it. */
  recovery?: ReactNode;
  loading?: boolean;
  children?: ReactNode;
}) => {
  const { title, description, actions, error, loading, children } = props;
  return (
    <>
      {title && (
        <Header
          title={title}
          description={description}
          customActions={actions}
        />
      )}
      <Container pt={title ? undefined : '5'} pb="8">
        {error && (
          <>
            <ResponseErrorPanel error={error} />
            {props.recovery}
          </>
        )}
        {!error && loading && <Progress />}
        {!error && !loading && children}
      </Container>
    </>
  );
};
