import { Text } from '@backstage/ui';
import { GuildAnswer } from '@pillars/plugin-ownership-common';
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
  const { ref, form, authority, domains, charter, disbandWhen } = guild;
  return (
    <dl className={facts.facts}>
      <dt>Form</dt>
      <dd>
        <strong>{FORM[form]}.</strong> {FORM_MEANS[form]}
      </dd>
      {authority && (
        <>
          <dt>Authority</dt>
          <dd>
            <strong>{AUTHORITY[authority].label}.</strong>{' '}
            {AUTHORITY[authority].means}
          </dd>
        </>
      )}
      {domains.length > 0 && (
        <>
          <dt>Covers</dt>
          <dd>
            <RefList refs={domains} />
          </dd>
        </>
      )}
      {webAddress(charter) && (
        <>
          <dt>Charter</dt>
          <dd>
            <WebLink address={charter} />
          </dd>
        </>
      )}
      {disbandWhen && (
        <>
          <dt>Ends when</dt>
          <dd>{disbandWhen}</dd>
        </>
      )}
      <dt>In the catalog</dt>
      <dd>
        <RefLink entityRef={ref} />
      </dd>
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
