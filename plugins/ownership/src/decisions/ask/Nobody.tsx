import { CodeSnippet } from '@backstage/core-components';
import { Text } from '@backstage/ui';
import { DecisionAnswer } from '@pillars/plugin-ownership-common';
import { scopeStarter } from '../starter';

/** What to write where nobody decides. */
export const Nobody = ({ answer }: { answer: DecisionAnswer }) => (
  <div>
    <Text as="p">
      To settle it, name who decides in a scope like this one, in any file that
      the catalog reads.
    </Text>
    <CodeSnippet
      text={scopeStarter(answer.decision, answer.entity)}
      language="yaml"
      showCopyCodeButton
    />
  </div>
);
