import { ResponseErrorPanel } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Text } from '@backstage/ui';
import { ReactNode } from 'react';
import { sharedTexts } from './texts';

/** In the place of what could not be read: why, and how to go on. */
export const FailedRequest = (props: {
  error: Error;
  /** Asks again. */
  retry: () => void;
  /** Other ways out. */
  children?: ReactNode;
}) => {
  const { t } = useTranslationRef(sharedTexts);
  return (
    <Flex direction="column" gap="4">
      <Text>{t('error.whatToDo')}</Text>
      <ResponseErrorPanel error={props.error} />
      <Flex gap="2">
        <Button variant="secondary" onPress={props.retry}>
          {t('error.retry')}
        </Button>
        {props.children}
      </Flex>
    </Flex>
  );
};
