import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Badge, Flex, Link, Text } from '@backstage/ui';
import { GuildItem } from '@pillars/plugin-ownership-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { titleOf } from '../guilds/guildWords';
import { FailedRequest } from '../shared/FailedRequest';
import { usePaths } from '../shared/usePaths';
import { useWords } from '../shared/useWords';
import styles from './Lists.module.css';
import { entityTexts } from './texts';

const MOST_SHOWN = 20;

const Guild = (props: { guild: GuildItem; isChair: boolean }) => {
  const { guild, isChair } = props;
  const { ref, form, members } = guild;
  const { t } = useTranslationRef(entityTexts);
  const words = useWords();
  return (
    <li>
      <Flex align="center" gap="2" style={{ flexWrap: 'wrap' }}>
        <Link href={usePaths().guild(ref)}>{titleOf(guild)}</Link>
        {isChair && <Badge size="small">{t('guilds.chair')}</Badge>}
      </Flex>
      <Text variant="body-small" color="secondary">
        {t('guilds.members', { form: words.form[form], count: members })}
      </Text>
    </li>
  );
};

/**
 * The guilds that the user of this page is in, or some of the people of its
 * group. It is not there where there are none.
 */
export const EntityGuildsCard = () => {
  const { t } = useTranslationRef(entityTexts);
  const api = useApi(ownershipApiRef);
  const paths = usePaths();
  const { entity } = useEntity();
  const ref = stringifyEntityRef(entity);
  const who = entity.kind.toLowerCase() === 'user' ? 'member' : 'team';
  const { value, error, retry } = useAsyncRetry(
    () => api.getGuilds({ [who]: [ref], limit: MOST_SHOWN }),
    [api, who, ref],
  );
  return error || value?.items.length ? (
    <EntityInfoCard title={t('guilds.title')}>
      {error && <FailedRequest error={error} retry={retry} />}
      {value && (
        <Flex direction="column" gap="4">
          <ul className={styles.requirements}>
            {value.items.map(guild => (
              <Guild
                key={guild.ref}
                guild={guild}
                isChair={guild.chairs.includes(ref)}
              />
            ))}
          </ul>
          {paths.has('guilds') && value.total > value.items.length && (
            <Link href={paths.guilds({ [who]: ref })}>
              {t('guilds.all', { total: String(value.total) })}
            </Link>
          )}
        </Flex>
      )}
    </EntityInfoCard>
  ) : null;
};
