import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Link, Text } from '@backstage/ui';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { FailedRequest } from '../shared/FailedRequest';
import { Panel } from '../shared/Panel';
import { StandardList } from '../shared/StandardList';
import { WaitingLines } from '../shared/Waiting';
import { usePaths } from '../shared/usePaths';
import { guildsTexts } from './texts';

const MOST_SHOWN = 50;

/** What a guild publishes, and how far it has come. */
export const GuildStandards = ({ guild }: { guild: string }) => {
  const api = useApi(ownershipApiRef);
  const { t } = useTranslationRef(guildsTexts);
  const paths = usePaths();
  const { value, error, loading, retry } = useAsyncRetry(
    () => api.getStandards({ guild: [guild], limit: MOST_SHOWN }),
    [api, guild],
  );
  return (
    <Panel title={t('standards.title')}>
      {error && <FailedRequest error={error} retry={retry} />}
      {loading && <WaitingLines lines={4} />}
      {value?.total === 0 && (
        <Text color="secondary">{t('standards.none')}</Text>
      )}
      {value && value.total > 0 && (
        <Flex direction="column" gap="4">
          <StandardList items={value.items} />
          {paths.has('standards') && (
            <Link href={paths.standards({ guild })}>
              {value.total > value.items.length
                ? t('standards.seeAll', { total: String(value.total) })
                : t('standards.see')}
            </Link>
          )}
        </Flex>
      )}
    </Panel>
  );
};
