import { Progress, ResponseErrorPanel } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { ButtonIcon, Flex, Text } from '@backstage/ui';
import Drawer from '@material-ui/core/Drawer';
import CloseIcon from '@material-ui/icons/Close';
import { EntityAnswer, EntityVerdict } from '@pillars/plugin-ownership-common';
import useAsync from 'react-use/esm/useAsync';
import { ownershipApiRef } from '../api';
import { Fixes } from '../shared/Fixes';
import { RefLink } from '../shared/RefLink';
import { Suggestions } from '../shared/Suggestions';
import { VerdictFacts } from '../shared/VerdictFacts';
import { ago, whoCouldOwnIt } from '../shared/words';
import styles from './DetailPanel.module.css';
import { Why } from './Why';

const Title = ({ children }: { children: string }) => (
  <Text as="h3" variant="title-x-small" weight="bold">
    {children}
  </Text>
);

/** For what has an owner already, only who is better. */
const WhoCouldOwnIt = ({ verdict }: { verdict: EntityVerdict }) => {
  const { ownership, suggestions = [] } = verdict;
  if (ownership !== 'orphaned' && !suggestions.length) {
    return null;
  }
  return (
    <>
      <Title>{whoCouldOwnIt(ownership)}</Title>
      <Suggestions suggestions={suggestions} />
    </>
  );
};

const Answer = ({ answer }: { answer: EntityAnswer }) => {
  const { verdict, findings, status } = answer;
  return (
    <>
      <VerdictFacts verdict={verdict} />
      {findings.length > 0 && <Title>What to do</Title>}
      <Fixes findings={findings} />
      <WhoCouldOwnIt verdict={verdict} />
      <Title>Why</Title>
      <Why checks={verdict.checks} />
      <Text variant="body-small" color="secondary">
        Reviewed {ago(status.reviewedAt!)}.
      </Text>
    </>
  );
};

const Body = ({ entityRef }: { entityRef: string }) => {
  const api = useApi(ownershipApiRef);
  const { value, loading, error } = useAsync(
    () => api.getEntity(entityRef),
    [api, entityRef],
  );
  if (loading) {
    return <Progress />;
  }
  if (error) {
    return <ResponseErrorPanel error={error} />;
  }
  return value ? (
    <Answer answer={value} />
  ) : (
    <Text>It is not in the last review.</Text>
  );
};

/** Everything about one entity, over the list. */
export const DetailPanel = (props: {
  entityRef: string | undefined;
  onClose: () => void;
}) => {
  const { entityRef, onClose } = props;
  return (
    <Drawer
      anchor="right"
      open={entityRef !== undefined}
      onClose={onClose}
      PaperProps={{
        role: 'dialog',
        'aria-label': entityRef,
        style: { width: 'min(100%, 600px)' },
      }}
    >
      {entityRef && (
        <div className={styles.panel}>
          <Flex justify="between" align="start">
            <Text as="h2" variant="title-small" weight="bold">
              <RefLink entityRef={entityRef} variant="title-small" />
            </Text>
            <ButtonIcon
              variant="tertiary"
              icon={<CloseIcon />}
              onPress={onClose}
              aria-label="Close"
            />
          </Flex>
          <Body entityRef={entityRef} />
        </div>
      )}
    </Drawer>
  );
};
