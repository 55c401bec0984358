import { EmptyState } from '@backstage/core-components';
import { ButtonLink } from '@backstage/ui';
import { PageFrame } from './PageFrame';
import { Tab } from '../routes';
import { usePaths } from './usePaths';

/** For an address below a tab at which there is nothing. */
export const NoSuchPage = ({ tab }: { tab: Tab }) => {
  const paths = usePaths();
  return (
    <PageFrame>
      <EmptyState
        missing="content"
        title="There is no such page"
        description="Its address may have been cut off, or changed since the link was made."
        action={
          <ButtonLink variant="secondary" href={paths.tab(tab)}>
            Go to the start of this tab
          </ButtonLink>
        }
      />
    </PageFrame>
  );
};
