import { useTranslationRef } from '@backstage/frontend-plugin-api';
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
import { useWords } from '../shared/useWords';
import { findingsTexts } from './texts';

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
  const { t } = useTranslationRef(findingsTexts);
  const words = useWords();
  return (
    <dl className={styles.facts}>
      <dt>{t('verdict.owns')}</dt>
      <dd>
        <OwnershipChip verdict={verdict.ownership} />{' '}
        <Owners owners={verdict.owners} />
        <Text as="p" variant="body-small" color="secondary">
          {words.ownership[verdict.ownership].means}
        </Text>
        <ConfirmedFact {...props} />
      </dd>
      <dt>{t('verdict.runs')}</dt>
      <dd>
        <RunChip verdict={verdict.run} />
        <Text as="p" variant="body-small" color="secondary">
          {words.run[verdict.run].means}
        </Text>
      </dd>
      <dt>{t('verdict.acts')}</dt>
      <dd>
        {verdict.accountable ? (
          <RefLink entityRef={verdict.accountable} />
        ) : (
          words.nobody
        )}
      </dd>
      <dt>{t('verdict.tier')}</dt>
      <dd>{verdict.tier ?? t('verdict.noTier')}</dd>
    </dl>
  );
};
