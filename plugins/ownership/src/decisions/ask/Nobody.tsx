import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { DecisionAnswer } from '@pillars/plugin-ownership-common';
import { scopeStarter } from '../starter';
import { decisionsTexts } from '../texts';
import { Snippet } from '../../shared/Snippet';

/** What to write where nobody decides. */
export const Nobody = ({ answer }: { answer: DecisionAnswer }) => {
  const { t } = useTranslationRef(decisionsTexts);
  return (
    <div>
      <Text as="p">{t('answer.nobody')}</Text>
      <Snippet
        text={scopeStarter(answer.decision, answer.entity)}
        language="yaml"
        showCopyCodeButton
      />
    </div>
  );
};
