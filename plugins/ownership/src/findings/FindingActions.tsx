import { usePermission } from '@backstage/plugin-permission-react';
import {
  FindingItem,
  ownershipDisputeCreatePermission,
  ownershipWaiverRequestPermission,
} from '@pillars/plugin-ownership-common';
import { useEffect, useRef } from 'react';
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
  const actions = useRef<HTMLDivElement>(null);
  const hasAsked = useRef(false);
  // The button that was pressed goes away, and the focus would go with it.
  useEffect(() => {
    if (!mayAsk && hasAsked.current) {
      hasAsked.current = false;
      actions.current?.focus();
    }
  }, [mayAsk]);
  const onAsked = () => {
    hasAsked.current = true;
    onChanged();
  };
  return (
    <div ref={actions} tabIndex={-1} className={styles.actions}>
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
