import { Badge, Button, Flex, Text } from '@backstage/ui';
import { GuildAnswer, GuildMember } from '@pillars/plugin-ownership-common';
import { useState } from 'react';
import { Panel } from '../shared/Panel';
import { RefLink } from '../shared/RefLink';
import { RefList } from '../shared/RefList';
import styles from './People.module.css';

const MOST_SHOWN = 12;

const Person = ({ person }: { person: GuildMember }) => {
  const { ref, isChair, roles, teams } = person;
  return (
    <li>
      <div className={styles.name}>
        <RefLink entityRef={ref} />
        {isChair && <Badge size="small">Chair</Badge>}
        {roles.map(role => (
          <Badge key={role} size="small">
            {role}
          </Badge>
        ))}
      </div>
      {teams.length > 0 && (
        <div className={styles.teams}>
          <RefList refs={teams} variant="body-small" />
        </div>
      )}
    </li>
  );
};

/** Who is in a guild, its chairs first, and from which teams. */
export const People = ({ guild }: Pick<GuildAnswer, 'guild'>) => {
  const { ref, people, group, members } = guild;
  const [all, setAll] = useState(false);
  const left = people.length - MOST_SHOWN;
  return (
    <Panel title={`People (${members})`}>
      <Flex direction="column" align="start" gap="3">
        {group && group !== ref && (
          <Text as="div">
            From the group <RefLink entityRef={group} />
          </Text>
        )}
        {people.length > 0 ? (
          <ul className={styles.people}>
            {people.slice(0, all ? undefined : MOST_SHOWN).map(person => (
              <Person key={person.ref} person={person} />
            ))}
          </ul>
        ) : (
          <Text color="secondary">It names nobody.</Text>
        )}
        {left > 0 && (
          <Button
            variant="tertiary"
            size="small"
            aria-expanded={all}
            onPress={() => setAll(!all)}
          >
            {all ? 'Show fewer' : `Show ${left} more`}
          </Button>
        )}
      </Flex>
    </Panel>
  );
};
