import { CodeSnippet, EmptyState } from '@backstage/core-components';
import { Button, Text } from '@backstage/ui';
import { Panel } from '../../shared/Panel';
import styles from './library.module.css';

const COMMANDS = `pillars standard new runbooks --guild guild:default/reliability
pillars standard preview runbooks.yaml --in .`;

/** How the first standard comes to be. */
export const NoStandardYet = () => (
  <div className={styles.teach}>
    <Panel title="There is no standard yet">
      <Text as="p">
        A guild writes a standard in its own repository: the text in Markdown,
        and beside it in YAML whom it binds and what it asks for. Once the
        catalog has read it, it stands here, with how far it has come.
      </Text>
      <Text as="p">
        Start with a skeleton, and look at it before you merge:
      </Text>
      <CodeSnippet text={COMMANDS} language="bash" showCopyCodeButton />
      <Text as="p">
        Then register the file in the catalog, as you do with any other.
      </Text>
    </Panel>
  </div>
);

/** All that is asked for together is too much. */
export const NothingMatches = ({ onClear }: { onClear: () => void }) => (
  <EmptyState
    missing="content"
    title="Nothing matches"
    description="No standard has all that is asked for."
    action={
      <Button variant="secondary" onPress={onClear}>
        Clear filters
      </Button>
    }
  />
);
