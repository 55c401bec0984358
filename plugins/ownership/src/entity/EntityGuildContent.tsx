import { stringifyEntityRef } from '@backstage/catalog-model';
import { EmptyState, Progress } from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import { GuildBody } from '../guilds/GuildBody';
import { useGuild } from '../guilds/useGuild';
import { FailedRequest } from '../shared/FailedRequest';

/** The page of a guild as a tab of its page in the catalog. */
export const EntityGuildContent = () => {
  const { entity } = useEntity();
  const { value, error, loading, retry } = useGuild(stringifyEntityRef(entity));
  if (error) {
    return <FailedRequest error={error} retry={retry} />;
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
