import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Alert,
  ButtonLink,
  Container,
  Flex,
  Header,
  Link,
  Text,
  useBreakpoint,
} from '@backstage/ui';
import { PinAnswer } from '@pillars/plugin-ownership-common';
import { ReactNode, useMemo } from 'react';
import { useLocation, useParams } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { EmptyState } from '../shared/EmptyState';
import { ownershipApiRef } from '../api';
import { FailedRequest } from '../shared/FailedRequest';
import { useAddress } from '../shared/useAddress';
import { usePaths } from '../shared/usePaths';
import { WaitingPage } from '../shared/Waiting';
import { useWording } from '../shared/useWording';
import { useWords } from '../shared/useWords';
import { Agenda } from './Agenda';
import { Changes } from './Changes';
import { sayAnswer } from './inLanguage';
import { PinExports } from './PinExports';
import {
  dayOf,
  onTab,
  PinState,
  readState,
  TABS,
  writeState,
} from './pinState';
import { RealityCheck } from './RealityCheck';
import { RemovePin } from './RemovePin';
import { pinTexts } from './texts';

const Missing = () => {
  const { t } = useTranslationRef(pinTexts);
  return (
    <Container pt="5">
      <EmptyState
        title={t('pin.missing')}
        description={t('pin.missingAbout')}
        action={<Link href={usePaths().tab('pins')}>{t('pin.all')}</Link>}
      />
    </Container>
  );
};

const Actions = ({ answer }: { answer: PinAnswer }) => {
  const { id } = answer.pin;
  const paths = usePaths();
  const { t } = useTranslationRef(pinTexts);
  return (
    <Flex gap="2" align="center" style={{ flexWrap: 'wrap' }}>
      <PinExports answer={answer} />
      <ButtonLink variant="secondary" href={paths.pinSheet(id)}>
        {t('pin.print')}
      </ButtonLink>
      {answer.mayRemove && <RemovePin id={id} />}
    </Flex>
  );
};

const PinHeader = (props: {
  answer: PinAnswer;
  state: PinState;
  actions?: ReactNode;
}) => {
  const { answer, state, actions } = props;
  const { t } = useTranslationRef(pinTexts);
  const { pathname } = useLocation();
  return (
    <Header
      title={answer.pin.title}
      customActions={actions}
      tabs={TABS.map(id => ({
        id,
        label: t(`tab.${id}`),
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
  const { t } = useTranslationRef(pinTexts);
  const { ago } = useWords();
  const { id, note, reviewedAt } = answer.pin;
  // Beside the title they would leave no room for it.
  const isNarrow = useBreakpoint().down('md');
  const actions = <Actions answer={answer} />;
  return (
    <>
      <PinHeader
        answer={answer}
        state={state}
        actions={isNarrow ? undefined : actions}
      />
      <Container pb="8">
        <Flex direction="column" gap="5">
          {isNarrow && actions}
          <Alert
            status="info"
            icon
            description={t('pin.frozen', {
              day: dayOf(reviewedAt),
              reviewed: ago(reviewedAt),
            })}
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
  const wording = useWording();
  const answer = useMemo(
    () => value && sayAnswer(value, wording),
    [value, wording],
  );
  if (error) {
    return (
      <Container pt="5">
        <FailedRequest error={error} retry={retry} />
      </Container>
    );
  }
  if (answer) {
    return (
      <Loaded answer={answer} state={state} update={update} onChanged={retry} />
    );
  }
  return loading ? <WaitingPage /> : <Missing />;
};
