import {
  InfoCard,
  Progress,
  ResponseErrorPanel,
  StructuredMetadataTable,
} from '@backstage/core-components';
import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';
import { EntityAnswer } from '@pillars/plugin-ownership-common';
import { Fixes } from '../shared/Fixes';
import { Owners, RefLink } from '../shared/RefLink';
import { OwnershipChip, RunChip } from '../shared/Verdict';
import { ago } from '../shared/words';
import { useEntityAnswer } from './useEntityAnswer';

const Answer = ({ answer }: { answer: EntityAnswer }) => {
  const { verdict, findings, status } = answer;
  return (
    <>
      <StructuredMetadataTable
        dense
        metadata={{
          'who owns it': (
            <>
              <OwnershipChip verdict={verdict.ownership} />{' '}
              <Owners owners={verdict.owners} />
            </>
          ),
          'who runs it': <RunChip verdict={verdict.run} />,
          'who is to act': verdict.accountable ? (
            <RefLink entityRef={verdict.accountable} />
          ) : (
            'nobody'
          ),
          tier: verdict.tier ?? 'not stated',
        }}
      />
      <Box mt={2}>
        {findings.length ? (
          <Fixes findings={findings} />
        ) : (
          <Typography variant="body2">Nothing to mend.</Typography>
        )}
      </Box>
      <Typography variant="caption" color="textSecondary">
        Reviewed {ago(status.reviewedAt!)}
      </Typography>
    </>
  );
};

/** Who owns and who runs the entity of this page, and what there is to mend. */
export const EntityOwnershipCard = () => {
  const { value, loading, error } = useEntityAnswer();
  return (
    <InfoCard title="Ownership">
      {loading && <Progress />}
      {error && <ResponseErrorPanel error={error} />}
      {value && <Answer answer={value} />}
      {!loading && !error && !value && (
        <Typography variant="body2" color="textSecondary">
          It is not in the last review yet. It will be in the next.
        </Typography>
      )}
    </InfoCard>
  );
};
