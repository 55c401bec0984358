import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Button, Flex, Text } from '@backstage/ui';
import { TeamAnswer } from '@pillars/plugin-ownership-common';
import { ReactNode } from 'react';
import { inWords } from '../shared/RequestError';
import { WaitingLines } from '../shared/Waiting';
import { teamTexts } from './texts';
import { useTeam } from './useTeam';

// Several cards fail for one reason, so each says it in one line.
const Failed = (props: { error: Error; retry: () => void }) => {
  const { t } = useTranslationRef(teamTexts);
  return (
    <Flex direction="column" align="start" gap="3">
      <Text role="alert">{t('failed', { reason: inWords(props.error) })}</Text>
      <Button variant="secondary" size="small" onPress={props.retry}>
        {t('tryAgain')}
      </Button>
    </Flex>
  );
};

/** A card on the page of a group. It goes away where it turns out to have nothing to say. */
export const TeamCard = (props: {
  title: string;
  /** About how long it is, so that little moves once it is there. */
  lines: number;
  /** @returns null for nothing to say */
  children: (answer: TeamAnswer) => ReactNode;
  /** Said of a group that is not there for the backend, or for the reader. */
  unknown?: ReactNode;
}) => {
  const { title, lines, children, unknown = null } = props;
  const { value, error, loading, retry } = useTeam();
  const isWaiting = loading && !value;
  const content = value ? children(value) : unknown;
  if (!error && !isWaiting && content === null) {
    return null;
  }
  return (
    <EntityInfoCard title={title}>
      {isWaiting && <WaitingLines lines={lines} />}
      {!isWaiting && error && <Failed error={error} retry={retry} />}
      {!isWaiting && !error && content}
    </EntityInfoCard>
  );
};
