import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Flex, Link } from '@backstage/ui';
import { useParams, useSearchParams } from 'react-router-dom';
import { EmptyState } from '../shared/EmptyState';
import { entityOf } from '../shared/entityOf';
import { PageFrame } from '../shared/PageFrame';
import { WaitingColumns } from '../shared/Waiting';
import { usePaths } from '../shared/usePaths';
import { shortRef } from '../shared/words';
import { SourceLinks } from '../standards/text';
import { GuildBody } from './GuildBody';
import { titleOf } from './guildWords';
import { guildsTexts } from './texts';
import { useGuild } from './useGuild';

const Page = (props: { guildRef: string; otherwise: string }) => {
  const { guildRef, otherwise } = props;
  const { t } = useTranslationRef(guildsTexts);
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
          {t('notFound.all')}
        </ButtonLink>
      }
      loading={loading && !value}
      waiting={<WaitingColumns />}
    >
      <Flex direction="column" gap="4">
        <Link href={paths.tab('guilds')}>{t('notFound.all')}</Link>
        {value ? (
          <GuildBody answer={value} onChanged={retry} />
        ) : (
          <EmptyState
            title={t('notFound.title', { name: shortRef(guildRef) })}
            description={t('notFound.description')}
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
