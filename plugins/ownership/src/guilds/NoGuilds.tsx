import { CodeSnippet } from '@backstage/core-components';
import { Flex, Text } from '@backstage/ui';
import { Panel } from '../shared/Panel';
import styles from './NoGuilds.module.css';

const YAML = `apiVersion: pillars.dev/v1alpha1
kind: Guild
metadata:
  name: api-guild
  title: API guild
spec:
  form: guild
  mission: APIs that a stranger can use on the first day.
  authority: advisory
  chairs: [ann, ben]
  members: [chris, dana]
  cadence: P2W
`;

const CONFIG = `ownership:
  sources:
    guilds:
      spec.type: guild
`;

/** What guilds are for, and the two ways to have some. */
export const NoGuilds = () => (
  <Flex direction="column" gap="3">
    <Text as="h2" variant="title-x-small" weight="bold">
      There are no guilds yet
    </Text>
    <Text as="p">
      A guild, a community of practice, a working group or a committee brings
      people of many teams together. Here one would see what it is for, who
      chairs it, when it last met, and how far its standards have come.
    </Text>
    <div className={styles.ways}>
      <Panel
        title="Write one"
        about="Into any file that the catalog reads. Only the form is required."
      >
        <CodeSnippet text={YAML} language="yaml" showCopyCodeButton />
      </Panel>
      <Panel
        title="Use the groups that are there"
        about="Those that the predicate selects are guilds, without any file of their own. It goes into the app-config of the backend."
      >
        <CodeSnippet text={CONFIG} language="yaml" showCopyCodeButton />
      </Panel>
    </div>
  </Flex>
);
