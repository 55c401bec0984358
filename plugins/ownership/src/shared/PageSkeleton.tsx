import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Skeleton, VisuallyHidden } from '@backstage/ui';
import { sharedTexts } from './texts';

/** Where a page, or most of one, will stand. */
export const PageSkeleton = () => {
  const { t } = useTranslationRef(sharedTexts);
  return (
    <Flex direction="column" gap="4" role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <Skeleton width="100%" height={40} />
      <Skeleton width="100%" height={480} />
    </Flex>
  );
};
