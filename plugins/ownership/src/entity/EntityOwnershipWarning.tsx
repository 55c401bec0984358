import { Alert, ButtonLink } from '@backstage/ui';
import { usePaths } from '../shared/usePaths';
import { useEntityAnswer } from './useEntityAnswer';

const TITLES = { orphaned: 'Orphaned: no living owner', atRisk: 'At risk' };

/** Says at the top of a page that nobody living owns this, or that it is at risk. */
export const EntityOwnershipWarning = () => {
  const { value } = useEntityAnswer();
  const paths = usePaths();
  const verdict = value?.verdict.ownership ?? 'owned';
  if (!value || verdict === 'owned') {
    return null;
  }
  const cause = value.findings.find(one => one.severity !== 'info');
  const until = cause?.waiver?.expiresOn;
  return (
    <Alert
      role="alert"
      icon
      status={verdict === 'orphaned' ? 'danger' : 'warning'}
      title={TITLES[verdict]}
      description={[cause?.message, until && `Waived until ${until}.`]
        .filter(Boolean)
        .join(' ')}
      customActions={
        <ButtonLink
          size="small"
          variant="tertiary"
          href={paths.review({ ownership: verdict, open: value.verdict.ref })}
        >
          See why, and what to do
        </ButtonLink>
      }
    />
  );
};
