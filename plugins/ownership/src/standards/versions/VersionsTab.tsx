import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import { StandardAnswer } from '@pillars/plugin-ownership-common';
import { Panel } from '../../shared/Panel';
import { StandardState } from '../standardState';
import { Comparison } from './Comparison';
import { RevisionTable } from './RevisionTable';
import { versionsTexts } from './texts';

/** The texts that a standard had, and what changed between any two of them. */
export const VersionsTab = (props: {
  answer: StandardAnswer;
  state: StandardState;
  update: (change: Partial<StandardState>) => void;
}) => {
  const { revisions } = props.answer;
  const { t } = useTranslationRef(versionsTexts);
  return (
    <Flex direction="column" gap="5">
      <Panel title={t('list.title')} about={t('list.about')}>
        <RevisionTable {...props} />
      </Panel>
      <Panel title={t('comparison.title')}>
        {revisions.length > 1 ? (
          <Comparison {...props} />
        ) : (
          <Text color="secondary">{t('comparison.needsTwo')}</Text>
        )}
      </Panel>
    </Flex>
  );
};
