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
import { WebLink } from '../../shared/WebLink';
import { useTopology } from '../TopologyContext';
import { TopologyT } from '../texts';
import { Dependencies, Interactions } from './Links';
import styles from './Panel.module.css';

const owned = ({ entities, systems }: TopologyTeam['owns'], t: TopologyT) =>
  systems
    ? t('panel.systems', { count: systems, entities: String(entities) })
    : String(entities);

const Facts = ({ team }: { team: TopologyTeam }) => {
  const { labelOf, words } = useTopology();
  const { t, looks } = words;
  const { type, status, groupType, domains, owns, ownsBelow } = team;
  const { members, workingHours, channels, parents } = team;
  const look = looks[type ?? 'undeclared'];
  return (
    <dl className={facts.facts}>
      <Fact name={t('panel.type')}>
        <span title={look.means}>{look.label}</span>
      </Fact>
      {groupType && <Fact name={t('panel.group')}>{groupType}</Fact>}
      {status && <Fact name={t('panel.status')}>{status}</Fact>}
      {parents.length > 0 && (
        <Fact name={t('panel.partOf')}>{parents.map(labelOf).join(', ')}</Fact>
      )}
      {domains.length > 0 && (
        <Fact name={t('panel.domains')}>
          {domains.map(one => labelOf(one.domain)).join(', ')}
        </Fact>
      )}
      <Fact name={t('panel.owns')}>{owned(owns, t)}</Fact>
      {ownsBelow.entities > owns.entities && (
        <Fact name={t('panel.ownsBelow')}>{owned(ownsBelow, t)}</Fact>
      )}
      <Fact name={t('panel.members')}>{members ?? t('panel.fewMembers')}</Fact>
      {workingHours && <Fact name={t('panel.hours')}>{workingHours}</Fact>}
      {channels && (
        <Fact name={t('panel.channels')}>
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

/** A team: what it says of itself, what it owns, and with whom it works. */
export const TeamPanel = ({ team }: { team: TopologyTeam }) => {
  const { topology, state, update, words } = useTopology();
  const { t } = words;
  const paths = usePaths();
  const entityRoute = useRouteRef(entityRouteRef);
  const { ref, focus, teamApi, owns } = team;
  const isFocused = state.focus === ref;
  return (
    <>
      {focus && <Text>{focus}</Text>}
      {!teamApi && <Text color="secondary">{t('panel.noTeamApi')}</Text>}
      <Flex gap="2" className={styles.actions}>
        <Button
          variant="secondary"
          size="small"
          onPress={() =>
            update({ focus: isFocused ? undefined : ref, open: ref })
          }
        >
          {isFocused ? t('showAll') : t('panel.neighbours')}
        </Button>
        <ButtonLink
          variant="secondary"
          size="small"
          href={entityRoute(entityRouteParams(ref))}
        >
          {t('panel.page')}
        </ButtonLink>
        {owns.entities > 0 && paths.has('review') && (
          <ButtonLink
            variant="secondary"
            size="small"
            href={paths.review({ accountable: ref })}
          >
            {t('panel.whatItOwns')}
          </ButtonLink>
        )}
      </Flex>
      <Facts team={team} />
      <Interactions
        items={topology.interactions.filter(one => one.teams.includes(ref))}
        of={ref}
      />
      <Dependencies
        title={t('panel.needs')}
        items={topology.dependencies.filter(one => one.from === ref)}
        of={ref}
      />
      <Dependencies
        title={t('panel.neededBy')}
        items={topology.dependencies.filter(one => one.to === ref)}
        of={ref}
      />
    </>
  );
};
