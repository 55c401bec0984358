import { Alert, Link } from '@backstage/ui';
import { usePaths } from '../shared/usePaths';
import { plural } from '../shared/words';

/** Says that there is more than the catalog shows; nothing where there is not. */
export const RefusedNotice = ({ count }: { count: number | undefined }) => {
  const paths = usePaths();
  return count ? (
    <Alert
      status="warning"
      icon
      title={`The catalog refuses ${plural(count, 'definition')}`}
      description="What they say is in no figure and no list here."
      customActions={<Link href={paths.refused()}>See which, and why</Link>}
    />
  ) : null;
};
