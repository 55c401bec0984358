import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  EmptyState,
  Progress,
  ResponseErrorPanel,
} from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Button, Flex } from '@backstage/ui';
import { GuildBody } from '../guilds/GuildBody';
import { useGuild } from '../guilds/useGuild';

/** The page of a guild as a tab of its page in the catalog. */
export const EntityGuildContent = () => {
  const { entity } = useEntity();
  const { value, error, loading, retry } = useGuild(stringifyEntityRef(entity));
  if (error) {
    return (
      <Flex direction="column" align="start" gap="4">
        <ResponseErrorPanel error={error} />
        <Button onPress={retry}>Try again</Button>
      </Flex>
    );
  }
  if (value) {
    return <GuildBody answer={value} onChanged={retry} />;
  }
  return loading ? (
    <Progress />
  ) : (
    <EmptyState
      missing="content"
      title="It is not in the last review yet"
      description="It will be in the next."
    />
  );
};
