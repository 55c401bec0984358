import { Text } from '@backstage/ui';
import { EntityVerdict } from '@pillars/plugin-ownership-common';
import { OwnershipChip, RunChip } from './Chip';
import styles from './Facts.module.css';
import { Owners, RefLink } from './RefLink';
import { OWNERSHIP, RUN } from './words';

/** The two answers about an entity, and who is to act on them. */
export const VerdictFacts = ({ verdict }: { verdict: EntityVerdict }) => (
  <dl className={styles.facts}>
    <dt>Who owns it</dt>
    <dd>
      <OwnershipChip verdict={verdict.ownership} />{' '}
      <Owners owners={verdict.owners} />
      <Text as="p" variant="body-small" color="secondary">
        {OWNERSHIP[verdict.ownership].means}
      </Text>
    </dd>
    <dt>Who runs it</dt>
    <dd>
      <RunChip verdict={verdict.run} />
      <Text as="p" variant="body-small" color="secondary">
        {RUN[verdict.run].means}
      </Text>
    </dd>
    <dt>Who is to act</dt>
    <dd>
      {verdict.accountable ? (
        <RefLink entityRef={verdict.accountable} />
      ) : (
        'nobody'
      )}
    </dd>
    <dt>Tier</dt>
    <dd>{verdict.tier ?? 'not stated'}</dd>
  </dl>
);
