import { Button, ButtonLink, Flex, Text } from '@backstage/ui';
import { TopologyTeam } from '@pillars/plugin-ownership-common';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { Fact } from '../../shared/Fact';
import facts from '../../shared/Facts.module.css';
import { usePaths } from '../../shared/usePaths';
import { plural } from '../../shared/words';
import { WebLink } from '../../shared/WebLink';
import { useTopology } from '../TopologyContext';
import { LOOKS } from '../topologyWords';
import { Dependencies, Interactions } from './Links';
import styles from './Panel.module.css';

const owned = ({ entities, systems }: TopologyTeam['owns']) =>
  systems
    ? `${entities}, of them ${plural(systems, 'system')}`
    : String(entities);

const Facts = ({ team }: { team: TopologyTeam }) => {
  const { labelOf } = useTopology();
  const { type, status, groupType, domains, owns, ownsBelow } = team;
  const { members, workingHours, channels, parents } = team;
  const look = LOOKS[type ?? 'undeclared'];
  return (
    <dl className={facts.facts}>
      <Fact name="Type">
        <span title={look.means}>{look.label}</span>
      </Fact>
      {groupType && <Fact name="Group">{groupType}</Fact>}
      {status && <Fact name="Status">{status}</Fact>}
      {parents.length > 0 && (
        <Fact name="Part of">{parents.map(labelOf).join(', ')}</Fact>
      )}
      {domains.length > 0 && (
        <Fact name="Domains">
          {domains.map(one => labelOf(one.domain)).join(', ')}
        </Fact>
      )}
      <Fact name="Owns">{owned(owns)}</Fact>
      {ownsBelow.entities > owns.entities && (
        <Fact name="With groups below">{owned(ownsBelow)}</Fact>
      )}
      <Fact name="Members">{members ?? 'fewer than 5'}</Fact>
      {workingHours && <Fact name="Hours">{workingHours}</Fact>}
      {channels && (
        <Fact name="Channels">
          {channels.map(({ name, url }) => (
            <div key={name}>
              <WebLink address={url}>{name}</WebLink>
            </div>
          ))}
        </Fact>
      )}
    </dl>
  );
};

const NO_TEAM_API =
  'It has no Team API yet. One would say here what the team is for, how to reach it, and with whom it works in which way.';

/** A team: what it says of itself, what it owns, and with whom it works. */
export const TeamPanel = ({ team }: { team: TopologyTeam }) => {
  const { topology, state, update } = useTopology();
  const paths = usePaths();
  const entityRoute = useRouteRef(entityRouteRef);
  const { ref, focus, teamApi, owns } = team;
  const isFocused = state.focus === ref;
  return (
    <>
      {focus && <Text>{focus}</Text>}
      {!teamApi && <Text color="secondary">{NO_TEAM_API}</Text>}
      <Flex gap="2" className={styles.actions}>
        <Button
          variant="secondary"
          size="small"
          onPress={() =>
            update({ focus: isFocused ? undefined : ref, open: ref })
          }
        >
          {isFocused ? 'Show all teams' : 'Only it and its neighbours'}
        </Button>
        <ButtonLink
          variant="secondary"
          size="small"
          href={entityRoute(entityRouteParams(ref))}
        >
          Its page
        </ButtonLink>
        {owns.entities > 0 && (
          <ButtonLink
            variant="secondary"
            size="small"
            href={paths.review({ accountable: ref })}
          >
            What it owns
          </ButtonLink>
        )}
      </Flex>
      <Facts team={team} />
      <Interactions
        items={topology.interactions.filter(one => one.teams.includes(ref))}
        of={ref}
      />
      <Dependencies
        title="Depends on"
        items={topology.dependencies.filter(one => one.from === ref)}
        of={ref}
      />
      <Dependencies
        title="Needed by"
        items={topology.dependencies.filter(one => one.to === ref)}
        of={ref}
      />
    </>
  );
};
