import { Flex, Link } from '@backstage/ui';
import { Panel } from '../shared/Panel';
import { StandardTable } from '../shared/StandardTable';
import { usePaths } from '../shared/usePaths';

/** What a guild publishes, and how far it has come. */
export const GuildStandards = ({ guild }: { guild: string }) => {
  const paths = usePaths();
  return (
    <Panel title="Standards">
      <Flex direction="column" gap="3">
        <StandardTable
          query={{ guild: [guild] }}
          empty="It publishes no standard."
        />
        <Link href={paths.standards({ guild })}>See them in the library</Link>
      </Flex>
    </Panel>
  );
};
