import { Skeleton, VisuallyHidden } from '@backstage/ui';
import columns from '../../shared/Columns.module.css';

/** Where a scope will stand. */
export const ScopeSkeleton = () => (
  <div role="status" className={columns.columns}>
    <div>
      <VisuallyHidden>Loading the decision scope</VisuallyHidden>
      <Skeleton width="100%" height={200} />
      <Skeleton width="100%" height={320} />
    </div>
    <div>
      <Skeleton width="100%" height={200} />
      <Skeleton width="100%" height={200} />
    </div>
  </div>
);
