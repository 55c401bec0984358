import { Button, Flex, Text } from '@backstage/ui';
import { Topology } from '@pillars/plugin-ownership-common';
import { useTopology } from './TopologyContext';
import styles from './TopologyMap.module.css';
import { Snippet } from '../shared/Snippet';

const TEAM_API = `apiVersion: pillars.dev/v1alpha1
kind: TeamAPI
metadata:
  name: checkout
spec:
  team: checkout
  type: stream-aligned
  domains: [ordering]
  interactions:
    - with: payments
      mode: x-as-a-service
`;

/** What a catalog lacks that would make more of the map. */
export const NoTeamApis = () => {
  const { t } = useTopology().words;
  return (
    <details className={styles.outs}>
      <summary>{t('noTeamApis.title')}</summary>
      <Text as="p">{t('noTeamApis.description')}</Text>
      <Snippet text={TEAM_API} language="yaml" showCopyCodeButton />
    </details>
  );
};

/** That the map is not all: it was focused, or the catalog is larger. */
export const Bounds = ({ topology }: { topology: Topology }) => {
  const { state, update, labelOf, words } = useTopology();
  const { t } = words;
  const { teams, total } = topology;
  return (
    <>
      {state.focus && (
        <Flex align="center" gap="2">
          <Text>{t('bounds.focused', { label: labelOf(state.focus) })}</Text>
          <Button
            variant="secondary"
            size="small"
            onPress={() => update({ focus: undefined })}
          >
            {t('showAll')}
          </Button>
        </Flex>
      )}
      {total.teams > teams.length && (
        <Text color="secondary">
          {t('bounds.cut', {
            shown: String(teams.length),
            total: String(total.teams),
          })}
        </Text>
      )}
    </>
  );
};
