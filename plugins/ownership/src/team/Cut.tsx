import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { teamTexts } from './texts';

/** That a list is longer than what is here. */
export const Cut = ({ shown, total }: { shown: number; total: number }) => {
  const { t } = useTranslationRef(teamTexts);
  return total > shown ? (
    <Text variant="body-small" color="secondary">
      {t('works.cut', { shown: String(shown), total: String(total) })}
    </Text>
  ) : null;
};
