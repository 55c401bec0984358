import { CodeSnippet } from '@backstage/core-components';
import { Button, Flex, Text } from '@backstage/ui';
import { Topology } from '@pillars/plugin-ownership-common';
import * as words from './pageWords';
import { useTopology } from './TopologyContext';
import styles from './TopologyMap.module.css';

/** What a catalog lacks that would make more of the map. */
export const NoTeamApis = () => (
  <details className={styles.outs}>
    <summary>{words.NO_TEAM_APIS.title}</summary>
    <Text as="p">{words.NO_TEAM_APIS.description}</Text>
    <CodeSnippet
      text={words.NO_TEAM_APIS.example}
      language="yaml"
      showCopyCodeButton
    />
  </details>
);

/** That the map is not all: it was focused, or the catalog is larger. */
export const Bounds = ({ topology }: { topology: Topology }) => {
  const { state, update, labelOf } = useTopology();
  const { teams, total } = topology;
  return (
    <>
      {state.focus && (
        <Flex align="center" gap="2">
          <Text>{words.focusedOn(labelOf(state.focus))}</Text>
          <Button
            variant="secondary"
            size="small"
            onPress={() => update({ focus: undefined })}
          >
            {words.SHOW_ALL}
          </Button>
        </Flex>
      )}
      {total.teams > teams.length && (
        <Text color="secondary">{words.cutAt(teams.length, total.teams)}</Text>
      )}
    </>
  );
};
