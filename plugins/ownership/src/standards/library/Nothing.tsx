import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Text } from '@backstage/ui';
import { EmptyState } from '../../shared/EmptyState';
import { Panel } from '../../shared/Panel';
import styles from './library.module.css';
import { libraryTexts } from './texts';
import { Snippet } from '../../shared/Snippet';

const COMMANDS = `pillars standard new runbooks
pillars standard preview runbooks.yaml --in .`;

/** How the first standard comes to be. */
export const NoStandardYet = () => {
  const { t } = useTranslationRef(libraryTexts);
  return (
    <div className={styles.teach}>
      <Panel title={t('empty.title')}>
        <Flex direction="column" gap="3">
          <Text as="p">{t('empty.what')}</Text>
          <Text as="p">{t('empty.begin')}</Text>
          <Snippet text={COMMANDS} language="bash" showCopyCodeButton />
          <Text as="p">{t('empty.register')}</Text>
        </Flex>
      </Panel>
    </div>
  );
};

/** All that is asked for together is too much. */
export const NothingMatches = ({ onClear }: { onClear: () => void }) => {
  const { t } = useTranslationRef(libraryTexts);
  return (
    <EmptyState
      title={t('noMatch.title')}
      description={t('noMatch.description')}
      action={
        <Button variant="secondary" onPress={onClear}>
          {t('noMatch.clear')}
        </Button>
      }
    />
  );
};
