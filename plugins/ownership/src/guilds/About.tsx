import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { GuildAnswer } from '@pillars/plugin-ownership-common';
import { Fact } from '../shared/Fact';
import facts from '../shared/Facts.module.css';
import { Panel } from '../shared/Panel';
import { RefLink } from '../shared/RefLink';
import { RefList } from '../shared/RefList';
import { webAddress } from '../shared/webAddress';
import { useWords } from '../shared/useWords';
import { WebLink } from '../shared/WebLink';
import styles from './About.module.css';
import { guildsTexts } from './texts';

type Guild = GuildAnswer['guild'];

const Facts = ({ guild }: { guild: Guild }) => {
  const { form, authority, domains, stakeholders, charter, disbandWhen } =
    guild;
  const { t } = useTranslationRef(guildsTexts);
  const words = useWords();
  return (
    <dl className={facts.facts}>
      <Fact name={t('about.form')}>
        <strong>{words.form[form]}.</strong> {t(`form.${form}.means`)}
      </Fact>
      {authority && (
        <Fact name={t('about.authority')}>
          <strong>{words.authority[authority].label}.</strong>{' '}
          {words.authority[authority].means}
        </Fact>
      )}
      {domains.length > 0 && (
        <Fact name={t('about.covers')}>
          <RefList refs={domains} />
        </Fact>
      )}
      {stakeholders.length > 0 && (
        <Fact name={t('about.worksFor')}>
          <RefList refs={stakeholders} />
        </Fact>
      )}
      {webAddress(charter) && (
        <Fact name={t('about.charter')}>
          <WebLink address={charter} />
        </Fact>
      )}
      {disbandWhen && <Fact name={t('about.endsWhen')}>{disbandWhen}</Fact>}
      <Fact name={t('about.inCatalog')}>
        <RefLink entityRef={guild.ref} />
      </Fact>
    </dl>
  );
};

/** What a guild is for, and what it may say. */
export const About = ({ guild }: { guild: Guild }) => {
  const { mission, description } = guild;
  const { t } = useTranslationRef(guildsTexts);
  return (
    <Panel title={t('about.title')}>
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
