import { Button, Flex, Text } from '@backstage/ui';
import {
  TopologyDependency,
  TopologyInteraction,
} from '@pillars/plugin-ownership-common';
import { ReactNode } from 'react';
import { RefLink } from '../../shared/RefLink';
import { useShowMore } from '../../shared/useShowMore';
import { isUnused } from '../model/drawLines';
import { Says } from '../Says';
import { useTopology } from '../TopologyContext';
import { DEPENDENCIES, MODES, UNUSED, whenOf } from '../topologyWords';
import styles from './Panel.module.css';

const MOST = 6;

/** Another team, by a button that shows it. */
const TeamButton = ({ team }: { team: string }) => {
  const { labelOf, update } = useTopology();
  return (
    <Button
      variant="tertiary"
      size="small"
      onPress={() => update({ open: team })}
    >
      {labelOf(team)}
    </Button>
  );
};

/** The teams of a line: the other one, or both. */
const Ends = (props: { refs: readonly string[]; of?: string }) => (
  <span className={styles.ends}>
    {props.refs
      .filter(one => one !== props.of)
      .map(one => (
        <TeamButton key={one} team={one} />
      ))}
  </span>
);

const WITH_SERVICE = {
  provider: 'provides',
  user: 'uses',
};

const Interaction = (props: { item: TopologyInteraction; of?: string }) => {
  const { item, of } = props;
  const { mode, teams, provider, purpose, trouble } = item;
  const when = whenOf(item);
  const role =
    of && provider
      ? WITH_SERVICE[provider === of ? 'provider' : 'user']
      : undefined;
  return (
    <li>
      <Ends refs={teams} of={of} />
      <Text variant="body-small" title={MODES[mode].means}>
        {[MODES[mode].label, role].filter(Boolean).join(', ')}
      </Text>
      {purpose && <Text variant="body-small">{purpose}</Text>}
      {when && <Says isWrong={trouble !== undefined}>{when}</Says>}
      {isUnused(item) && (
        <Says isWrong means={UNUSED.means}>
          {UNUSED.label}
        </Says>
      )}
    </li>
  );
};

const Dependency = (props: { item: TopologyDependency; of?: string }) => {
  const { item, of } = props;
  const { from, to, count, proofs, standing } = item;
  return (
    <li>
      <Ends refs={[from, to]} of={of} />
      <Says
        isWrong={standing === 'undeclared'}
        means={DEPENDENCIES[standing].means}
      >{`${DEPENDENCIES[standing].label}: ${count}`}</Says>
      {proofs.map(proof => (
        <Text key={`${proof.from} ${proof.to}`} variant="body-small" as="div">
          <RefLink entityRef={proof.from} variant="body-small" /> →{' '}
          <RefLink entityRef={proof.to} variant="body-small" />
        </Text>
      ))}
    </li>
  );
};

function List<T>(props: {
  title: string;
  items: readonly T[];
  render: (item: T) => ReactNode;
}) {
  const { shown, more } = useShowMore(props.items, MOST);
  return props.items.length ? (
    <Flex direction="column" gap="1">
      <Text as="h4" weight="bold">
        {`${props.title} (${props.items.length})`}
      </Text>
      <ul className={styles.list}>{shown.map(item => props.render(item))}</ul>
      {more}
    </Flex>
  ) : null;
}

/** @param of - the team whose interactions they are, which is not named again */
export const Interactions = (props: {
  items: readonly TopologyInteraction[];
  of?: string;
}) => (
  <List
    title="Interactions"
    items={props.items}
    render={item => (
      <Interaction
        key={`${item.teams.join()} ${item.mode}`}
        item={item}
        of={props.of}
      />
    )}
  />
);

/** As `Interactions`. */
export const Dependencies = (props: {
  title: string;
  items: readonly TopologyDependency[];
  of?: string;
}) => (
  <List
    title={props.title}
    items={props.items}
    render={item => (
      <Dependency key={`${item.from} ${item.to}`} item={item} of={props.of} />
    )}
  />
);
