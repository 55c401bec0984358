import { Text } from '@backstage/ui';

/** Why what a button asked for did not happen, beside that button. */
export const RequestError = ({ error }: { error: Error | undefined }) =>
  error ? (
    <Text color="danger" role="alert">
      {error.message}
    </Text>
  ) : null;
