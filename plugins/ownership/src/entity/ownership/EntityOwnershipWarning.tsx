import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, ButtonLink } from '@backstage/ui';
import { usePaths } from '../../shared/usePaths';
import { useWording } from '../../shared/useWording';
import { entityOwnershipTexts } from './texts';
import { useEntityAnswer } from './useEntityAnswer';

/** Says at the top of a page that nobody living owns this, or that it is at risk. */
export const EntityOwnershipWarning = () => {
  const { t } = useTranslationRef(entityOwnershipTexts);
  const wording = useWording();
  const { value } = useEntityAnswer();
  const paths = usePaths();
  const verdict = value?.verdict.ownership ?? 'owned';
  if (!value || verdict === 'owned') {
    return null;
  }
  const cause = value.findings.find(one => one.severity !== 'info');
  const message = cause && wording.finding(cause).message;
  const day = cause?.waiver?.expiresOn;
  return (
    <Alert
      role="alert"
      icon
      status={verdict === 'orphaned' ? 'danger' : 'warning'}
      title={t(`warning.${verdict}`)}
      description={
        message && day ? t('warning.waived', { message, day }) : message
      }
      customActions={
        paths.has('review') && (
          <ButtonLink
            size="small"
            variant="tertiary"
            href={paths.review({ ownership: verdict, open: value.verdict.ref })}
          >
            {t('warning.see')}
          </ButtonLink>
        )
      }
    />
  );
};
