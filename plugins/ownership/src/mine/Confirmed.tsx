import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Flex } from '@backstage/ui';
import { ConfirmationsResponse } from '@pillars/plugin-ownership-common';
import { RefLink } from '../shared/RefLink';
import { useWords } from '../shared/useWords';
import { shortRef } from '../shared/words';
import { mineTexts } from './texts';

/** By whom, when and of what, just after it was said; and what could not be. */
export const Confirmed = ({ said }: { said: ConfirmationsResponse }) => {
  const { confirmed, missing, confirmedBy, confirmedAt } = said;
  const { t } = useTranslationRef(mineTexts);
  const { ago } = useWords();
  return (
    <Flex direction="column" gap="3" role="status">
      <Alert
        status="success"
        icon
        title={t('confirm.done', { count: confirmed.length })}
        description={t('confirm.doneBy', {
          who: <RefLink entityRef={confirmedBy} />,
          when: ago(confirmedAt),
          what: confirmed.map(shortRef).join(', '),
        })}
      />
      {missing.length > 0 && (
        <Alert
          status="warning"
          icon
          title={t('confirm.missing', { count: missing.length })}
          description={t('confirm.missingAbout', {
            what: missing.map(shortRef).join(', '),
          })}
        />
      )}
    </Flex>
  );
};
