import { stringifyEntityRef } from '@backstage/catalog-model';
import { ResponseErrorPanel } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Badge, Flex, Link, Text } from '@backstage/ui';
import { GuildItem } from '@pillars/plugin-ownership-common';
import useAsync from 'react-use/esm/useAsync';
import { ownershipApiRef } from '../api';
import { titleOf } from '../guilds/guildWords';
import { usePaths } from '../shared/usePaths';
import { FORM, plural } from '../shared/words';
import styles from './Lists.module.css';

const MOST_SHOWN = 20;

const Guild = (props: { guild: GuildItem; isChair: boolean }) => {
  const { guild, isChair } = props;
  const { ref, form, members } = guild;
  return (
    <li>
      <Flex align="center" gap="2" style={{ flexWrap: 'wrap' }}>
        <Link href={usePaths().guild(ref)}>{titleOf(guild)}</Link>
        {isChair && <Badge size="small">Chair</Badge>}
      </Flex>
      <Text variant="body-small" color="secondary">
        {FORM[form]}, {plural(members, 'person', 'people')}
      </Text>
    </li>
  );
};

/**
 * The guilds that the user of this page is in, or some of the people of its
 * group. It is not there where there are none.
 */
export const EntityGuildsCard = () => {
  const api = useApi(ownershipApiRef);
  const paths = usePaths();
  const { entity } = useEntity();
  const ref = stringifyEntityRef(entity);
  const who = entity.kind.toLowerCase() === 'user' ? 'member' : 'team';
  const { value, error } = useAsync(
    () => api.getGuilds({ [who]: [ref], limit: MOST_SHOWN }),
    [api, who, ref],
  );
  return error || value?.items.length ? (
    <EntityInfoCard title="Guilds">
      {error && <ResponseErrorPanel error={error} />}
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
          {value.total > value.items.length && (
            <Link href={paths.guilds({ [who]: ref })}>
              See all {value.total}
            </Link>
          )}
        </Flex>
      )}
    </EntityInfoCard>
  ) : null;
};
