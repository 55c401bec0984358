import { Flex, Text } from '@backstage/ui';
import { StandardAnswer } from '@pillars/plugin-ownership-common';
import { Panel } from '../../shared/Panel';
import { StandardState } from '../standardState';
import { Comparison } from './Comparison';
import { RevisionTable } from './RevisionTable';

/** The texts that a standard had, and what changed between any two of them. */
export const VersionsTab = (props: {
  answer: StandardAnswer;
  state: StandardState;
  update: (change: Partial<StandardState>) => void;
}) => {
  const { revisions } = props.answer;
  return (
    <Flex direction="column" gap="5">
      <Panel
        title="Versions"
        about="Each text that was seen, the newest first; its address stays valid"
      >
        <RevisionTable {...props} />
      </Panel>
      <Panel title="What changed">
        {revisions.length > 1 ? (
          <Comparison {...props} />
        ) : (
          <Text color="secondary">
            There is one text so far. Once it changes, the two can be compared
            here.
          </Text>
        )}
      </Panel>
    </Flex>
  );
};
