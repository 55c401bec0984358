import { Text } from '@backstage/ui';
import { DecisionAnswer } from '@pillars/plugin-ownership-common';
import { EscalationLadder } from '../EscalationLadder';

/** Where it goes when nobody decides, step by step, to who has the last word. */
export const Ladder = ({ answer }: { answer: DecisionAnswer }) => (
  <div>
    <Text as="h3" weight="bold">
      Where it goes if they cannot decide
    </Text>
    <EscalationLadder of={answer} />
  </div>
);
