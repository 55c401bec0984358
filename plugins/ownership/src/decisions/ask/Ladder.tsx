import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { DecisionAnswer } from '@pillars/plugin-ownership-common';
import { EscalationLadder } from '../EscalationLadder';
import { decisionsTexts } from '../texts';

/** Where it goes when nobody decides, step by step, to who has the last word. */
export const Ladder = ({ answer }: { answer: DecisionAnswer }) => {
  const { t } = useTranslationRef(decisionsTexts);
  return (
    <div>
      <Text as="h3" weight="bold">
        {t('answer.escalation')}
      </Text>
      <EscalationLadder of={answer} />
    </div>
  );
};
