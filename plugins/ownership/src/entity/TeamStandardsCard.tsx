import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Flex, Link } from '@backstage/ui';
import { StandardItem } from '@pillars/plugin-ownership-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { FailedRequest } from '../shared/FailedRequest';
import { StandardList } from '../shared/StandardList';
import { usePaths } from '../shared/usePaths';
import { entityTexts } from './texts';

const MOST_READ = 100;
const MOST_SHOWN = 8;

const unmetFirst = (a: StandardItem, b: StandardItem) =>
  b.musts.unmet - a.musts.unmet;

/**
 * The standards that bind what the group of this page owns, and how far they
 * have come there. It is not there where none does.
 */
export const TeamStandardsCard = () => {
  const { t } = useTranslationRef(entityTexts);
  const api = useApi(ownershipApiRef);
  const paths = usePaths();
  const team = stringifyEntityRef(useEntity().entity);
  const { value, error, retry } = useAsyncRetry(
    () =>
      api.getStandards({
        team: [team],
        status: ['trial', 'adopted'],
        limit: MOST_READ,
      }),
    [api, team],
  );
  const items = value?.items.filter(one => one.phase !== 'past') ?? [];
  return error || items.length ? (
    <EntityInfoCard title={t('standards.title')}>
      {error && <FailedRequest error={error} retry={retry} />}
      {items.length > 0 && (
        <Flex direction="column" gap="4">
          <StandardList items={items.sort(unmetFirst).slice(0, MOST_SHOWN)} />
          {paths.has('standards') && (
            <Link href={paths.standards({ team })}>{t('standards.all')}</Link>
          )}
        </Flex>
      )}
    </EntityInfoCard>
  ) : null;
};
