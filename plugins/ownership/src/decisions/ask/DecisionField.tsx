import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  isDecisionPath,
  KnownDecision,
} from '@pillars/plugin-ownership-common';
import { useMemo } from 'react';
import { Pick, PickField } from './PickField';
import { decisionsTexts } from '../texts';
import { trailOf } from '../trail';

function picksOf(decisions: readonly KnownDecision[]): Pick[] {
  const trail = trailOf(decisions);
  return decisions.map(({ decision, description }) => ({
    id: decision,
    title: trail(decision),
    description: [decision, description].filter(Boolean).join(' · '),
  }));
}

/** Which decision: one of the taxonomy, or a path of one's own. */
export const DecisionField = (props: {
  decisions: readonly KnownDecision[];
  isLoading: boolean;
  value: string;
  onChange: (value: string) => void;
}) => {
  const { decisions, isLoading, value, onChange } = props;
  const { t } = useTranslationRef(decisionsTexts);
  const picks = useMemo(() => picksOf(decisions), [decisions]);
  const text = value.trim().toLowerCase();
  const isPicked = picks.some(one => one.id === text);
  const has = ({ title, description }: Pick) =>
    `${title} ${description}`.toLowerCase().includes(text);
  return (
    <PickField
      label={t('ask.decision.label')}
      placeholder={t('ask.decision.placeholder')}
      value={value}
      onChange={onChange}
      found={isPicked ? picks : picks.filter(has)}
      isLoading={isLoading}
      whyNot={path =>
        isDecisionPath(path) ? undefined : t('ask.decision.whyNot')
      }
    />
  );
};
