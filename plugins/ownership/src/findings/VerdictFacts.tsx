import { usePermission } from '@backstage/plugin-permission-react';
import { Flex, Text } from '@backstage/ui';
import {
  EntityAnswer,
  ownershipConfirmPermission,
} from '@pillars/plugin-ownership-common';
import { ConfirmOwnership } from './ConfirmOwnership';
import { Confirmed } from './Marks';
import { OwnershipChip, RunChip } from '../shared/Chip';
import styles from '../shared/Facts.module.css';
import { Owners, RefLink } from '../shared/RefLink';
import { OWNERSHIP, RUN } from '../shared/words';

/** Whether somebody said that the owner is right, and the way to say so. */
const ConfirmedFact = (props: {
  answer: EntityAnswer;
  onChanged: () => void;
}) => {
  const { answer, onChanged } = props;
  const { verdict, confirmation } = answer;
  const { allowed } = usePermission({ permission: ownershipConfirmPermission });
  // There is nobody to confirm as owner of what is orphaned.
  const mayConfirm = allowed && verdict.ownership !== 'orphaned';
  return confirmation || mayConfirm ? (
    <Flex align="center" gap="3" mt="2" style={{ flexWrap: 'wrap' }}>
      {mayConfirm && (
        <ConfirmOwnership subject={verdict.ref} onConfirmed={onChanged} />
      )}
      {confirmation && <Confirmed confirmation={confirmation} />}
    </Flex>
  ) : null;
};

/** The two answers about an entity, and who is to act on them. */
export const VerdictFacts = (props: {
  answer: EntityAnswer;
  onChanged: () => void;
}) => {
  const { verdict } = props.answer;
  return (
    <dl className={styles.facts}>
      <dt>Who owns it</dt>
      <dd>
        <OwnershipChip verdict={verdict.ownership} />{' '}
        <Owners owners={verdict.owners} />
        <Text as="p" variant="body-small" color="secondary">
          {OWNERSHIP[verdict.ownership].means}
        </Text>
        <ConfirmedFact {...props} />
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
};
