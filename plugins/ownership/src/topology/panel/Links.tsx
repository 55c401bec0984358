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

const Interaction = (props: { item: TopologyInteraction; of?: string }) => {
  const { item, of } = props;
  const { t, modes, unused, whenOf } = useTopology().words;
  const { mode, teams, provider, purpose, trouble } = item;
  const { label, means } = modes[mode];
  const when = whenOf(item);
  const role = provider === of ? t('panel.provider') : t('panel.user');
  return (
    <li>
      <Ends refs={teams} of={of} />
      <Text variant="body-small" title={means}>
        {of && provider ? `${label}, ${role}` : label}
      </Text>
      {purpose && <Text variant="body-small">{purpose}</Text>}
      {when && <Says isWrong={trouble !== undefined}>{when}</Says>}
      {isUnused(item) && (
        <Says isWrong means={unused.means}>
          {unused.label}
        </Says>
      )}
    </li>
  );
};

const Dependency = (props: { item: TopologyDependency; of?: string }) => {
  const { item, of } = props;
  const { t, dependencies } = useTopology().words;
  const { from, to, count, proofs, standing } = item;
  const { label, means } = dependencies[standing];
  return (
    <li>
      <Ends refs={[from, to]} of={of} />
      <Says isWrong={standing === 'undeclared'} means={means}>
        {t('panel.dependency', { label, times: String(count) })}
      </Says>
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
  const { t } = useTopology().words;
  const { title, items } = props;
  const { shown, more } = useShowMore(items, MOST);
  return items.length ? (
    <Flex direction="column" gap="1">
      <Text as="h4" weight="bold">
        {t('panel.list', { title, size: String(items.length) })}
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
}) => {
  const { t } = useTopology().words;
  return (
    <List
      title={t('panel.interactions')}
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
};

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
