import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import { Panel } from '../shared/Panel';
import styles from './NoGuilds.module.css';
import { guildsTexts } from './texts';
import { Snippet } from '../shared/Snippet';

const YAML = `apiVersion: pillars.dev/v1alpha1
kind: Guild
metadata:
  name: api-guild
  title: API guild
spec:
  form: guild
  mission: APIs that a stranger can use on the first day.
  authority: advisory
  chairs: [ann, ben]
  members: [chris, dana]
  cadence: P2W
`;

const CONFIG = `ownership:
  sources:
    guilds:
      spec.type: guild
`;

/** What guilds are for, and the two ways to have some. */
export const NoGuilds = () => {
  const { t } = useTranslationRef(guildsTexts);
  return (
    <Flex direction="column" gap="3">
      <Text as="h2" variant="title-x-small" weight="bold">
        {t('empty.title')}
      </Text>
      <Text as="p">{t('empty.what')}</Text>
      <div className={styles.ways}>
        <Panel title={t('empty.write.title')} about={t('empty.write.about')}>
          <Snippet text={YAML} language="yaml" showCopyCodeButton />
        </Panel>
        <Panel title={t('empty.groups.title')} about={t('empty.groups.about')}>
          <Snippet text={CONFIG} language="yaml" showCopyCodeButton />
        </Panel>
      </div>
    </Flex>
  );
};
