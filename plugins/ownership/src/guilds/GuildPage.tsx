import { stringifyEntityRef } from '@backstage/catalog-model';
import { EmptyState } from '@backstage/core-components';
import { ButtonLink, Flex, Link } from '@backstage/ui';
import { useParams, useSearchParams } from 'react-router-dom';
import { entityOf } from '../shared/entityOf';
import { PageFrame } from '../shared/PageFrame';
import { usePaths } from '../shared/usePaths';
import { shortRef } from '../shared/words';
import { SourceLinks } from '../standards/text';
import { GuildBody } from './GuildBody';
import { titleOf } from './guildWords';
import { useGuild } from './useGuild';

const Page = (props: { guildRef: string; otherwise: string }) => {
  const { guildRef, otherwise } = props;
  const paths = usePaths();
  const { value, error, loading, retry } = useGuild(guildRef, otherwise);
  return (
    <PageFrame
      title={value && titleOf(value.guild)}
      actions={value && <SourceLinks entity={entityOf(value.guild)} />}
      error={error}
      retry={retry}
      recovery={
        <ButtonLink variant="secondary" href={paths.tab('guilds')}>
          All guilds
        </ButtonLink>
      }
      loading={loading && !value}
    >
      <Flex direction="column" gap="4">
        <Link href={paths.tab('guilds')}>All guilds</Link>
        {value ? (
          <GuildBody answer={value} onChanged={retry} />
        ) : (
          <EmptyState
            missing="content"
            title={`There is no guild ${shortRef(guildRef)}`}
            description="It was disbanded or renamed, or it is not yours to see. A new one is here after the next review."
          />
        )}
      </Flex>
    </PageFrame>
  );
};

/**
 * The page of one guild; with `?kind=group`, of a Group that is one. An address
 * without it, or from before the Group had a Guild, still leads there.
 */
export const GuildPage = () => {
  const { namespace, name = '' } = useParams();
  const [params] = useSearchParams();
  const kinds = ['guild', 'group'];
  const refs = (params.get('kind') === 'group' ? kinds.reverse() : kinds).map(
    kind => stringifyEntityRef({ kind, namespace, name }),
  );
  return <Page key={refs[0]} guildRef={refs[0]} otherwise={refs[1]} />;
};
