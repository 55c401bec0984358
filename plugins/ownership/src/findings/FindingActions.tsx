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
import styles from './Marks.module.css';

/** What the reader may say of a finding. */
export const FindingActions = (props: {
  finding: FindingItem;
  /** Whether no waiver of it waits for a decision. */
  mayAsk: boolean;
  onChanged: () => void;
}) => {
  const { finding, mayAsk, onChanged } = props;
  const { fingerprint, message, rule, subject, waiver } = finding;
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
          label={waiver ? 'Ask for longer…' : 'Ask for a waiver…'}
          target={{ fingerprint }}
          quote={message}
          onAsked={onAsked}
        />
      )}
      {dispute.allowed && <Dispute finding={finding} onDisputed={onChanged} />}
    </div>
  );
};
