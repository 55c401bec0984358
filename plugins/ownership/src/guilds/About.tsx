import { Text } from '@backstage/ui';
import { GuildAnswer } from '@pillars/plugin-ownership-common';
import { Fact } from '../shared/Fact';
import facts from '../shared/Facts.module.css';
import { Panel } from '../shared/Panel';
import { RefLink } from '../shared/RefLink';
import { RefList } from '../shared/RefList';
import { webAddress } from '../shared/webAddress';
import { AUTHORITY, FORM } from '../shared/words';
import { WebLink } from '../shared/WebLink';
import styles from './About.module.css';
import { FORM_MEANS } from './guildWords';

type Guild = GuildAnswer['guild'];

const Facts = ({ guild }: { guild: Guild }) => {
  const { form, authority, domains, stakeholders, charter, disbandWhen } =
    guild;
  return (
    <dl className={facts.facts}>
      <Fact name="Form">
        <strong>{FORM[form]}.</strong> {FORM_MEANS[form]}
      </Fact>
      {authority && (
        <Fact name="Authority">
          <strong>{AUTHORITY[authority].label}.</strong>{' '}
          {AUTHORITY[authority].means}
        </Fact>
      )}
      {domains.length > 0 && (
        <Fact name="Covers">
          <RefList refs={domains} />
        </Fact>
      )}
      {stakeholders.length > 0 && (
        <Fact name="Works for">
          <RefList refs={stakeholders} />
        </Fact>
      )}
      {webAddress(charter) && (
        <Fact name="Charter">
          <WebLink address={charter} />
        </Fact>
      )}
      {disbandWhen && <Fact name="Ends when">{disbandWhen}</Fact>}
      <Fact name="In the catalog">
        <RefLink entityRef={guild.ref} />
      </Fact>
    </dl>
  );
};

/** What a guild is for, and what it may say. */
export const About = ({ guild }: { guild: Guild }) => {
  const { mission, description } = guild;
  return (
    <Panel title="What it is for">
      <div className={styles.about}>
        {mission && (
          <Text as="p" variant="body-large" className={styles.mission}>
            {mission}
          </Text>
        )}
        {description && (
          <Text as="p" color="secondary">
            {description}
          </Text>
        )}
        <Facts guild={guild} />
      </div>
    </Panel>
  );
};
