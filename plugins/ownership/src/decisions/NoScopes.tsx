import { CodeSnippet } from '@backstage/core-components';
import { Flex, Link, Text } from '@backstage/ui';
import { Panel } from '../shared/Panel';
import { usePaths } from '../shared/usePaths';
import { scopeStarter } from './starter';

/** What a decision scope gives, and how the first one comes to be. */
export const NoScopes = () => {
  const paths = usePaths();
  return (
    <Panel title="No scope says yet who decides">
      <Flex direction="column" gap="3">
        <Text as="p">
          A decision scope says who decides what, about which things: for
          everybody to read, with whom they hear and where it goes if they
          cannot decide. From such scopes come the answers above, a map of who
          decides what in which domain, and its gaps.
        </Text>
        <Text as="p">
          Begin with a decision that people ask about. Only these lines are
          required, in any file that the catalog reads:
        </Text>
        <CodeSnippet
          text={scopeStarter('architecture')}
          language="yaml"
          showCopyCodeButton
        />
        <Text as="p">
          <code>{'{}'}</code> is everything; a list of refs or a filter
          predicate makes it narrower, and the narrower scope wins. The page{' '}
          <Link href={paths.rule('undecided')}>undecided</Link> tells which
          decisions every domain should have.
        </Text>
      </Flex>
    </Panel>
  );
};
