import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Link, Text } from '@backstage/ui';
import { FindingItem, GuildItem } from '@pillars/plugin-ownership-common';
import { RefList } from '../shared/RefList';
import { usePaths } from '../shared/usePaths';
import { useWords } from '../shared/useWords';
import styles from './GuildTable.module.css';
import { titleOf } from './guildWords';
import { LastMet } from './LastMet';
import { guildsTexts } from './texts';

const MOST_CHAIRS = 3;

/** What it is called, what it is, and what for. */
export const NameAndPurpose = ({ guild }: { guild: GuildItem }) => {
  const { t } = useTranslationRef(guildsTexts);
  const words = useWords();
  const paths = usePaths();
  const { ref, form, authority, mission, description } = guild;
  const purpose = mission ?? description;
  return (
    <Flex direction="column" align="start" gap="1">
      <Link href={paths.guild(ref)} weight="bold">
        {titleOf(guild)}
      </Link>
      <Text
        variant="body-small"
        color="secondary"
        title={authority && words.authority[authority].means}
      >
        {authority
          ? t(`authority.${authority}`, { form: words.form[form] })
          : words.form[form]}
      </Text>
      {purpose && (
        <Text className={styles.mission} title={purpose}>
          {purpose}
        </Text>
      )}
    </Flex>
  );
};

/** The first of those who chair it. */
export const Chairs = ({ chairs }: Pick<GuildItem, 'chairs'>) => {
  const { t } = useTranslationRef(guildsTexts);
  const { nobody } = useWords();
  const left = chairs.length - MOST_CHAIRS;
  return (
    <div className={styles.chairs}>
      <RefList refs={chairs.slice(0, MOST_CHAIRS)} />
      {left > 0 && (
        <Text color="secondary">
          {t('chairs.more', { left: String(left) })}
        </Text>
      )}
      {chairs.length === 0 && <Text color="secondary">{nobody}</Text>}
    </div>
  );
};

/** How many standards it publishes, and which. */
export const Standards = ({ guild }: { guild: GuildItem }) => {
  const { t } = useTranslationRef(guildsTexts);
  const paths = usePaths();
  const { ref, standards } = guild;
  return standards > 0 ? (
    <Link
      href={paths.standards({ guild: ref })}
      aria-label={t('standardsOf', {
        count: standards,
        guild: titleOf(guild),
      })}
    >
      {standards}
    </Link>
  ) : (
    <Text color="secondary">0</Text>
  );
};

/** How much is found of it. */
export const Findings = ({ guild }: { guild: GuildItem }) => (
  <Text color={guild.findings ? 'primary' : 'secondary'}>{guild.findings}</Text>
);

/** All of a guild in one cell, where there is no room for several. */
export const Everything = (props: {
  guild: GuildItem;
  dormant?: FindingItem;
}) => {
  const { guild, dormant } = props;
  const { t } = useTranslationRef(guildsTexts);
  return (
    <Flex direction="column" gap="2">
      <NameAndPurpose guild={guild} />
      <Flex direction="column" gap="0.5">
        <Text as="div" variant="body-small" color="secondary">
          {t('column.chairs')}
        </Text>
        <Chairs chairs={guild.chairs} />
      </Flex>
      {guild.lastMetOn && (
        <Flex align="center" gap="1">
          <Text color="secondary">{t('column.lastMet')}</Text>
          <LastMet on={guild.lastMetOn} dormant={dormant} />
        </Flex>
      )}
      <Text color="secondary">
        {[
          t('people', { count: guild.members }),
          t('standards', { count: guild.standards }),
          t('findings', { count: guild.findings }),
        ].join(' · ')}
      </Text>
    </Flex>
  );
};
