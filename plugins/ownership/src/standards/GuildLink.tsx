import { useApi } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import useAsync from 'react-use/esm/useAsync';
import { ownershipApiRef } from '../api';
import { usePaths } from '../shared/usePaths';
import { shortRef } from '../shared/words';

/** The guild of a standard: a link where there is one, else its name alone. */
export const GuildLink = ({ guild }: { guild: string }) => {
  const api = useApi(ownershipApiRef);
  const paths = usePaths();
  const { value } = useAsync(() => api.getGuild(guild), [api, guild]);
  return value ? (
    <Link href={paths.guild(guild)}>
      {value.guild.title ?? value.guild.name}
    </Link>
  ) : (
    <span>{shortRef(guild)}</span>
  );
};
