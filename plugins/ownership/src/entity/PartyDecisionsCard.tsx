import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Flex, Text } from '@backstage/ui';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { useDecisionWords } from '../decisions/words/useDecisionWords';
import { FailedRequest } from '../shared/FailedRequest';
import { WaitingLines } from '../shared/Waiting';
import { linesOf, PartyLines } from './partyLines';
import { PartySection } from './PartySection';
import { entityTexts } from './texts';

const Sections = ({ sections }: { sections: PartyLines[] }) => {
  const { t } = useTranslationRef(entityTexts);
  return (
    <Flex direction="column" gap="5">
      {sections.map(({ part, lines }) => (
        <PartySection key={part} title={t(`party.${part}`)} lines={lines} />
      ))}
    </Flex>
  );
};

/**
 * What the group, guild or user of this page decides, where it is heard, and
 * what comes to it. It is not there for a person who has no part in anything.
 */
export const PartyDecisionsCard = () => {
  const { t } = useTranslationRef(entityTexts);
  const { notReadYet } = useDecisionWords();
  const api = useApi(ownershipApiRef);
  const { entity } = useEntity();
  const ref = stringifyEntityRef(entity);
  const isPerson = entity.kind.toLowerCase() === 'user';
  const { value, error, loading, retry } = useAsyncRetry(async () => {
    const answer = await api.getEntityDecisions(ref);
    return answer && linesOf(answer.party, isPerson);
  }, [api, ref, isPerson]);
  if (isPerson && !error && !value?.length) {
    return null;
  }
  return (
    <EntityInfoCard title={t('party.title')}>
      {loading && !value && <WaitingLines lines={4} />}
      {error && <FailedRequest error={error} retry={retry} />}
      {value && <Sections sections={value} />}
      {value?.length === 0 && <Text color="secondary">{t('party.none')}</Text>}
      {!loading && !error && !value && (
        <Text color="secondary">{notReadYet}</Text>
      )}
    </EntityInfoCard>
  );
};
