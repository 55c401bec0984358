import { usePermission } from '@backstage/plugin-permission-react';
import { Flex } from '@backstage/ui';
import {
  FindingItem,
  ownershipDisputeCreatePermission,
  ownershipWaiverRequestPermission,
} from '@pillars/plugin-ownership-common';
import { AskForWaiver } from '../waivers/AskForWaiver';
import { ConfirmOwnership } from './ConfirmOwnership';
import { Dispute } from './Dispute';

/** What the reader may say of a finding. */
export const FindingActions = (props: {
  finding: FindingItem;
  /** Whether a waiver of it waits for a decision. */
  isAskedFor: boolean;
  onChanged: () => void;
}) => {
  const { finding, isAskedFor, onChanged } = props;
  const { fingerprint, message, rule, subject, waiver } = finding;
  const ask = usePermission({ permission: ownershipWaiverRequestPermission });
  const dispute = usePermission({
    permission: ownershipDisputeCreatePermission,
  });
  return (
    <Flex gap="2" style={{ flexWrap: 'wrap' }}>
      {rule === 'stale-confirmation' && (
        <ConfirmOwnership subject={subject} onConfirmed={onChanged} />
      )}
      {ask.allowed && !isAskedFor && (
        <AskForWaiver
          label={waiver ? 'Ask for longer…' : 'Ask for a waiver…'}
          target={{ fingerprint }}
          quote={message}
          onAsked={onChanged}
        />
      )}
      {dispute.allowed && <Dispute finding={finding} onDisputed={onChanged} />}
    </Flex>
  );
};
