import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { EmptyState } from '../shared/EmptyState';
import { GuildBody } from '../guilds/GuildBody';
import { useGuild } from '../guilds/useGuild';
import { FailedRequest } from '../shared/FailedRequest';
import { WaitingColumns } from '../shared/Waiting';
import { entityTexts } from './texts';

/** The page of a guild as a tab of its page in the catalog. */
export const EntityGuildContent = () => {
  const { t } = useTranslationRef(entityTexts);
  const { entity } = useEntity();
  const { value, error, loading, retry } = useGuild(stringifyEntityRef(entity));
  if (error) {
    return <FailedRequest error={error} retry={retry} />;
  }
  if (value) {
    return <GuildBody answer={value} onChanged={retry} />;
  }
  return loading ? (
    <WaitingColumns />
  ) : (
    <EmptyState
      title={t('guild.unreviewed.title')}
      description={t('guild.unreviewed.description')}
    />
  );
};
