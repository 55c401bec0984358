import { stringifyEntityRef } from '@backstage/catalog-model';
import { Progress } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Flex, Text } from '@backstage/ui';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { NOT_READ_YET } from '../shared/decisionWords';
import { FailedRequest } from '../shared/FailedRequest';
import { linesOf, PartyLine } from './partyLines';
import { PartySection } from './PartySection';

const Sections = (props: {
  sections: Array<{ title: string; lines: PartyLine[] }>;
}) => (
  <Flex direction="column" gap="5">
    {props.sections.map(({ title, lines }) => (
      <PartySection key={title} title={title} lines={lines} />
    ))}
  </Flex>
);

/**
 * What the group, guild or user of this page decides, where it is heard, and
 * what comes to it. It is not there for a person who has no part in anything.
 */
export const PartyDecisionsCard = () => {
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
    <EntityInfoCard title="Decisions">
      {loading && !value && <Progress />}
      {error && <FailedRequest error={error} retry={retry} />}
      {value && <Sections sections={value} />}
      {value?.length === 0 && (
        <Text color="secondary">
          No decision scope that you may see names it.
        </Text>
      )}
      {!loading && !error && !value && (
        <Text color="secondary">{NOT_READ_YET}</Text>
      )}
    </EntityInfoCard>
  );
};
