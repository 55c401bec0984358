import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { RefLink } from '../shared/RefLink';
import { teamTexts } from './texts';

/** On a TeamAPI: the way to the page of the team that it describes. */
export const TeamOfTeamApiCard = () => {
  const { t } = useTranslationRef(teamTexts);
  const { relations = [] } = useEntity().entity;
  const team = relations.find(one => one.type === 'pillars-describes');
  return team ? (
    <EntityInfoCard title={t('api.title')}>
      <Text as="div">
        {t('api.ofTeam', { team: <RefLink entityRef={team.targetRef} /> })}
      </Text>
    </EntityInfoCard>
  ) : null;
};
