import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Link } from '@backstage/ui';
import { usePaths } from '../shared/usePaths';
import { refusedTexts } from './texts';

/** Says that there is more than the catalog shows; nothing where there is not. */
export const RefusedNotice = ({ count }: { count: number | undefined }) => {
  const { t } = useTranslationRef(refusedTexts);
  const paths = usePaths();
  return count ? (
    <Alert
      status="warning"
      icon
      title={t('notice.title', { count })}
      description={t('notice.description')}
      customActions={<Link href={paths.refused()}>{t('notice.see')}</Link>}
    />
  ) : null;
};
