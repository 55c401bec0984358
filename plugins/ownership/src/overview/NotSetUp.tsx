import { MarkdownContent } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { NotSetUp as Need } from '@pillars/plugin-ownership-common';
import { Panel } from '../shared/Panel';
import styles from './overview.module.css';
import { overviewTexts } from './texts';

/** What the catalog does not use yet: what it would give, and how to start. */
export const NotSetUp = ({ needs }: { needs: Need[] }) => {
  const { t } = useTranslationRef(overviewTexts);
  return needs.length === 0 ? null : (
    <>
      <Text as="h2" variant="title-small" weight="bold">
        {t('needs.title')}
      </Text>
      <div className={styles.cards}>
        {needs.map(need => (
          <Panel
            key={need.need}
            title={need.title}
            about={t('needs.rules', { count: need.rules.length })}
          >
            <Text as="p">{need.gives}</Text>
            <MarkdownContent content={need.how} />
          </Panel>
        ))}
      </div>
    </>
  );
};
