import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Badge, Flex, Text } from '@backstage/ui';
import { GuildAnswer, GuildMember } from '@pillars/plugin-ownership-common';
import { Panel } from '../shared/Panel';
import { useShowMore } from '../shared/useShowMore';
import { RefLink } from '../shared/RefLink';
import { RefList } from '../shared/RefList';
import styles from './People.module.css';
import { guildsTexts } from './texts';

const MOST_SHOWN = 12;

const Person = ({ person }: { person: GuildMember }) => {
  const { ref, isChair, roles, teams } = person;
  const { t } = useTranslationRef(guildsTexts);
  return (
    <li>
      <div className={styles.name}>
        <RefLink entityRef={ref} />
        {isChair && <Badge size="small">{t('people.chair')}</Badge>}
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
  const { t } = useTranslationRef(guildsTexts);
  const { shown, more } = useShowMore(people, MOST_SHOWN);
  return (
    <Panel title={t('people.title', { members: String(members) })}>
      <Flex direction="column" align="start" gap="3">
        {group && group !== ref && (
          <Text as="div">
            {t('people.group', { group: <RefLink entityRef={group} /> })}
          </Text>
        )}
        {people.length > 0 ? (
          <ul className={styles.people}>
            {shown.map(person => (
              <Person key={person.ref} person={person} />
            ))}
          </ul>
        ) : (
          <Text color="secondary">{t('people.none')}</Text>
        )}
        {more}
      </Flex>
    </Panel>
  );
};
