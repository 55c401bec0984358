import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { EntityAnswer } from '@pillars/plugin-ownership-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { Fixes } from '../findings/Fixes';
import { FailedRequest } from '../shared/FailedRequest';
import { RefLink } from '../shared/RefLink';
import { SidePanel } from '../shared/SidePanel';
import { Suggestions, whoCouldOwnIt } from '../shared/Suggestions';
import { WaitingLines } from '../shared/Waiting';
import { VerdictFacts } from '../findings/VerdictFacts';
import { ownerInFix } from '../shared/ownerInFix';
import { sharedTexts } from '../shared/texts';
import { useWords } from '../shared/useWords';
import { reviewTexts } from './texts';
import { Why } from './Why';

const Title = ({ children }: { children: string }) => (
  <Text as="h3" variant="title-x-small" weight="bold">
    {children}
  </Text>
);

/** For what has an owner already, only who is better. */
const WhoCouldOwnIt = ({ verdict, findings }: EntityAnswer) => {
  const { t } = useTranslationRef(sharedTexts);
  const { ownership, suggestions = [] } = verdict;
  if (ownership !== 'orphaned' && !suggestions.length) {
    return null;
  }
  return (
    <>
      <Title>{whoCouldOwnIt(t, ownership)}</Title>
      <Suggestions suggestions={suggestions} inFix={ownerInFix(findings)} />
    </>
  );
};

const Answer = (props: { answer: EntityAnswer; onChanged: () => void }) => {
  const { answer, onChanged } = props;
  const { verdict, findings, status } = answer;
  const { t } = useTranslationRef(reviewTexts);
  const { ago } = useWords();
  return (
    <>
      <VerdictFacts answer={answer} onChanged={onChanged} />
      {findings.length > 0 && <Title>{t('panel.whatToDo')}</Title>}
      <Fixes subject={verdict.ref} findings={findings} onChanged={onChanged} />
      <WhoCouldOwnIt {...answer} />
      <Title>{t('panel.why')}</Title>
      <Why checks={verdict.checks} />
      <Text variant="body-small" color="secondary">
        {t('panel.reviewed', { when: ago(status.reviewedAt!) })}
      </Text>
    </>
  );
};

const Body = ({ entityRef }: { entityRef: string }) => {
  const { t } = useTranslationRef(reviewTexts);
  const api = useApi(ownershipApiRef);
  const { value, loading, error, retry } = useAsyncRetry(
    () => api.getEntity(entityRef),
    [api, entityRef],
  );
  if (error) {
    return <FailedRequest error={error} retry={retry} />;
  }
  if (value) {
    return <Answer answer={value} onChanged={retry} />;
  }
  return loading ? (
    <WaitingLines lines={10} />
  ) : (
    <Text>{t('panel.absent')}</Text>
  );
};

/** Everything about one entity, over the list. */
export const DetailPanel = (props: {
  entityRef: string | undefined;
  onClose: () => void;
}) => {
  const { entityRef, onClose } = props;
  return (
    <SidePanel
      isOpen={entityRef !== undefined}
      title={
        entityRef && <RefLink entityRef={entityRef} variant="title-small" />
      }
      onClose={onClose}
    >
      {entityRef && <Body key={entityRef} entityRef={entityRef} />}
    </SidePanel>
  );
};
