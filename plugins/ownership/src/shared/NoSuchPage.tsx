import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { EmptyState } from './EmptyState';
import { PageFrame } from './PageFrame';
import { sharedTexts } from './texts';
import { Tab } from '../routes';
import { usePaths } from './usePaths';

/** For an address below a tab at which there is nothing. */
export const NoSuchPage = ({ tab }: { tab: Tab }) => {
  const { t } = useTranslationRef(sharedTexts);
  const paths = usePaths();
  return (
    <PageFrame>
      <EmptyState
        title={t('noPage.title')}
        description={t('noPage.description')}
        action={
          <ButtonLink variant="secondary" href={paths.tab(tab)}>
            {t('noPage.back')}
          </ButtonLink>
        }
      />
    </PageFrame>
  );
};
