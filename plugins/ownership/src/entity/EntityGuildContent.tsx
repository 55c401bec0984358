import { stringifyEntityRef } from '@backstage/catalog-model';
import { EmptyState } from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Button } from '@backstage/ui';
import { GuildBody } from '../guilds/GuildBody';
import { useGuild } from '../guilds/useGuild';
import { PageFrame } from '../shared/PageFrame';

/** The page of a guild as a tab of its page in the catalog. */
export const EntityGuildContent = () => {
  const { entity } = useEntity();
  const { value, error, loading, retry } = useGuild(stringifyEntityRef(entity));
  return (
    <PageFrame
      error={error}
      recovery={<Button onPress={retry}>Try again</Button>}
      loading={loading && !value}
    >
      {value ? (
        <GuildBody answer={value} onChanged={retry} />
      ) : (
        <EmptyState
          missing="content"
          title="It is not in the last review yet"
          description="It will be in the next."
        />
      )}
    </PageFrame>
  );
};
