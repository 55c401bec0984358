import { Text } from '@backstage/ui';

/** What the backend said, rather than that a request failed with a number. */
export const inWords = (error: Error): string =>
  error.cause instanceof Error ? error.cause.message : error.message;

/** Why what a button asked for did not happen, beside that button. */
export const RequestError = ({ error }: { error: Error | undefined }) =>
  error ? (
    <Text color="danger" role="alert">
      {inWords(error)}
    </Text>
  ) : null;
