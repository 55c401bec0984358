import { EmptyState } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import {
  Alert,
  ButtonLink,
  Container,
  Flex,
  Header,
  Link,
  Skeleton,
  Text,
  VisuallyHidden,
} from '@backstage/ui';
import { PinAnswer } from '@pillars/plugin-ownership-common';
import { useLocation, useParams } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { FailedRequest } from '../shared/FailedRequest';
import { useAddress } from '../shared/useAddress';
import { usePaths } from '../shared/usePaths';
import { ago } from '../shared/words';
import { Agenda } from './Agenda';
import { Changes } from './Changes';
import { PinExports } from './PinExports';
import {
  dayOf,
  onTab,
  PinState,
  readState,
  TABS,
  writeState,
} from './pinState';
import { PIN, TAB } from './pinWords';
import { RealityCheck } from './RealityCheck';
import { RemovePin } from './RemovePin';

const Loading = () => (
  <Container pt="5">
    <div role="status">
      <VisuallyHidden>{PIN.loading}</VisuallyHidden>
      <Flex direction="column" gap="4">
        <Skeleton width="40%" height={32} />
        <Skeleton width="70%" height={20} />
        <Skeleton width="100%" height={320} />
      </Flex>
    </div>
  </Container>
);

const Missing = () => (
  <Container pt="5">
    <EmptyState
      missing="content"
      title={PIN.missing}
      description={PIN.missingAbout}
      action={<Link href={usePaths().tab('pins')}>{PIN.all}</Link>}
    />
  </Container>
);

const PinHeader = (props: { answer: PinAnswer; state: PinState }) => {
  const { answer, state } = props;
  const { pin, mayRemove } = answer;
  const { pathname } = useLocation();
  const paths = usePaths();
  return (
    <Header
      title={pin.title}
      customActions={
        <>
          <PinExports answer={answer} />
          <ButtonLink variant="secondary" href={paths.pinSheet(pin.id)}>
            {PIN.print}
          </ButtonLink>
          {mayRemove && <RemovePin id={pin.id} />}
        </>
      }
      tabs={TABS.map(id => ({
        id,
        label: TAB[id],
        href: `${pathname}?${onTab(id)}`,
      }))}
      activeTabId={state.tab}
    />
  );
};

const Loaded = (props: {
  answer: PinAnswer;
  state: PinState;
  update: (change: Partial<PinState>) => void;
  onChanged: () => void;
}) => {
  const { answer, state, update, onChanged } = props;
  const { id, note, reviewedAt } = answer.pin;
  return (
    <>
      <PinHeader answer={answer} state={state} />
      <Container pb="8">
        <Flex direction="column" gap="5">
          <Alert
            status="info"
            icon
            description={PIN.frozen(ago(reviewedAt), dayOf(reviewedAt))}
          />
          {note && <Text as="p">{note}</Text>}
          {state.tab === 'report' && <RealityCheck answer={answer} />}
          {state.tab === 'agenda' && (
            <Agenda
              id={id}
              state={state}
              update={update}
              onChanged={onChanged}
            />
          )}
          {state.tab === 'changes' && (
            <Changes id={id} state={state} update={update} />
          )}
        </Flex>
      </Container>
    </>
  );
};

/** A review that was frozen for a meeting: its claims, its agenda, what changed. */
export const PinPage = () => {
  const { id = '' } = useParams();
  const api = useApi(ownershipApiRef);
  const { state, update } = useAddress(readState, writeState);
  const { value, error, loading, retry } = useAsyncRetry(
    async () => api.getPin(id),
    [api, id],
  );
  if (error) {
    return (
      <Container pt="5">
        <FailedRequest error={error} retry={retry} />
      </Container>
    );
  }
  if (value) {
    return (
      <Loaded answer={value} state={state} update={update} onChanged={retry} />
    );
  }
  return loading ? <Loading /> : <Missing />;
};
