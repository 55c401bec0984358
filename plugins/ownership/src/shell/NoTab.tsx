import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { EmptyState } from '../shared/EmptyState';
import { PageFrame } from '../shared/PageFrame';
import { shellTexts } from './texts';

/** For an address at which there is no tab, such as that of one that is turned off. */
export const NoTab = ({ first }: { first: string | undefined }) => {
  const { t } = useTranslationRef(shellTexts);
  return (
    <PageFrame>
      <EmptyState
        title={t('off.title')}
        description={t('off.description')}
        action={
          first ? (
            <ButtonLink variant="secondary" href={first}>
              {t('off.back')}
            </ButtonLink>
          ) : undefined
        }
      />
    </PageFrame>
  );
};
