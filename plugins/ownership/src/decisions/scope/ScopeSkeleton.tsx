import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Skeleton, VisuallyHidden } from '@backstage/ui';
import columns from '../../shared/Columns.module.css';
import { scopeTexts } from './texts';

/** Where a scope will stand. */
export const ScopeSkeleton = () => {
  const { t } = useTranslationRef(scopeTexts);
  return (
    <div role="status" className={columns.columns}>
      <div>
        <VisuallyHidden>{t('page.loading')}</VisuallyHidden>
        <Skeleton width="100%" height={200} />
        <Skeleton width="100%" height={320} />
      </div>
      <div>
        <Skeleton width="100%" height={200} />
        <Skeleton width="100%" height={200} />
      </div>
    </div>
  );
};
