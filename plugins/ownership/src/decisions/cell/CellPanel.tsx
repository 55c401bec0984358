import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../../api';
import { FailedRequest } from '../../shared/FailedRequest';
import { SidePanel } from '../../shared/SidePanel';
import { WaitingLines } from '../../shared/Waiting';
import { CellPlace, DecisionsState } from '../decisionsState';
import { decisionsTexts } from '../texts';
import { Behind } from './Behind';

function useCell(place: CellPlace | undefined) {
  const api = useApi(ownershipApiRef);
  const { domain, decision } = place ?? {};
  return useAsyncRetry(
    async () =>
      domain && decision
        ? api.getDecisionCell({ domain, decision })
        : undefined,
    [api, domain, decision],
  );
}

const Title = (props: { place: CellPlace; title?: string }) => {
  const { place, title } = props;
  const { t } = useTranslationRef(decisionsTexts);
  return t('cell.title', {
    decision: title ?? place.decision,
    domain: (
      <EntityDisplayName
        entityRef={place.domain}
        defaultKind="domain"
        hideIcon
        disableTooltip
      />
    ),
  });
};

const Body = (props: {
  request: ReturnType<typeof useCell>;
  state: DecisionsState;
}) => {
  const { t } = useTranslationRef(decisionsTexts);
  const { loading, error, value, retry } = props.request;
  if (loading) {
    return <WaitingLines lines={8} />;
  }
  if (error) {
    return <FailedRequest error={error} retry={retry} />;
  }
  return value ? (
    <Behind answer={value} state={props.state} />
  ) : (
    <Text>{t('cell.unknown')}</Text>
  );
};

/** All that is behind a cell, over the map. */
export const CellPanel = (props: {
  state: DecisionsState;
  onClose: () => void;
}) => {
  const { state, onClose } = props;
  const { cell } = state;
  const request = useCell(cell);
  const isKnown = !request.loading && !request.error;
  return (
    <SidePanel
      isOpen={cell !== undefined}
      title={
        cell && (
          <Title
            place={cell}
            title={isKnown ? request.value?.known.title : undefined}
          />
        )
      }
      onClose={onClose}
    >
      {cell && <Body request={request} state={state} />}
    </SidePanel>
  );
};
