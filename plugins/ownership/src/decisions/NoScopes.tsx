import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Link, Text } from '@backstage/ui';
import { Panel } from '../shared/Panel';
import { usePaths } from '../shared/usePaths';
import { scopeStarter } from './starter';
import { decisionsTexts } from './texts';
import { Snippet } from '../shared/Snippet';

/** What a decision scope gives, and how the first one comes to be. */
export const NoScopes = () => {
  const { t } = useTranslationRef(decisionsTexts);
  const paths = usePaths();
  return (
    <Panel title={t('noScopes.title')}>
      <Flex direction="column" gap="3">
        <Text as="p">{t('noScopes.what')}</Text>
        <Text as="p">{t('noScopes.begin')}</Text>
        <Snippet
          text={scopeStarter('architecture')}
          language="yaml"
          showCopyCodeButton
        />
        <Text as="p">
          {t('noScopes.narrower', {
            everything: <code>{'{}'}</code>,
            rule: <Link href={paths.rule('undecided')}>undecided</Link>,
          })}
        </Text>
      </Flex>
    </Panel>
  );
};
