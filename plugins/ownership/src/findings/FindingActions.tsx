import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  FindingItem,
  ownershipDisputeCreatePermission,
  ownershipWaiverRequestPermission,
} from '@pillars/plugin-ownership-common';
import { useKeptFocus } from '../shared/useKeptFocus';
import { AskForWaiver } from '../waivers/AskForWaiver';
import { ConfirmOwnership } from './ConfirmOwnership';
import { Dispute } from './Dispute';
import { findingsTexts } from './texts';
import styles from './Marks.module.css';

/** What the reader may say of a finding. */
export const FindingActions = (props: {
  /** In the language of the portal. */
  finding: FindingItem;
  /** Whether no waiver of it waits for a decision. */
  mayAsk: boolean;
  onChanged: () => void;
}) => {
  const { finding, mayAsk, onChanged } = props;
  const { fingerprint, message, rule, subject, waiver } = finding;
  const { t } = useTranslationRef(findingsTexts);
  const ask = usePermission({ permission: ownershipWaiverRequestPermission });
  const dispute = usePermission({
    permission: ownershipDisputeCreatePermission,
  });
  const { place, onUsed } = useKeptFocus(mayAsk);
  const onAsked = () => {
    onUsed();
    onChanged();
  };
  return (
    <div ref={place} tabIndex={-1} className={styles.actions}>
      {rule === 'stale-confirmation' && (
        <ConfirmOwnership subject={subject} onConfirmed={onChanged} />
      )}
      {ask.allowed && mayAsk && (
        <AskForWaiver
          label={waiver ? t('actions.askLonger') : t('actions.ask')}
          target={{ fingerprint }}
          quote={message}
          onAsked={onAsked}
        />
      )}
      {dispute.allowed && <Dispute finding={finding} onDisputed={onChanged} />}
    </div>
  );
};
