import { useApi } from '@backstage/core-plugin-api';
import { Flex } from '@backstage/ui';
import { WaiverAction, WaiverItem } from '@pillars/plugin-ownership-common';
import { useState } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { ownershipApiRef } from '../api';
import { ActionDialog, DialogEnd } from '../shared/ActionDialog';
import { DialogForm } from '../shared/DialogForm';
import { shortRef } from '../shared/words';
import { ReasonField } from './ReasonField';

interface Decision {
  action: WaiverAction;
  label: string;
  title: string;
  about: string;
}

const APPROVE: Decision = {
  action: 'approve',
  label: 'Approve',
  title: 'Approve this waiver',
  about: 'What it covers counts as accepted from now on, until its last day.',
};
const REJECT: Decision = {
  action: 'reject',
  label: 'Reject',
  title: 'Reject this waiver',
  about: 'What it covers stays open. Say why, so that it can be asked better.',
};
const REVOKE: Decision = {
  action: 'revoke',
  label: 'Revoke',
  title: 'Revoke this waiver',
  about: 'It ends now, and what it covers is open again.',
};
const TAKE_BACK: Decision = {
  action: 'revoke',
  label: 'Take back',
  title: 'Take this request back',
  about: 'Nobody needs to decide on it any more.',
};

/** What the reader can do; whoever may approve a request has no need to revoke it. */
function decisionsOn({ status, may }: WaiverItem): Decision[] {
  if (may.includes('approve')) {
    return [APPROVE, REJECT];
  }
  // What has ended by itself needs no end.
  if (!may.includes('revoke') || status === 'expired') {
    return [];
  }
  return [status === 'requested' ? TAKE_BACK : REVOKE];
}

/** What is decided on, in words. */
function quoteOf({ rule, subject, reason }: WaiverItem): string {
  const on = subject ? shortRef(subject) : 'a selection';
  return `${rule} on ${on}: ${reason}`;
}

const Form = (props: {
  waiver: WaiverItem;
  decision: Decision;
  onFailed: () => void;
  end: DialogEnd;
}) => {
  const { waiver, decision, onFailed, end } = props;
  const api = useApi(ownershipApiRef);
  const [comment, setComment] = useState('');
  const [request, decide] = useAsyncFn(async () => {
    const text = comment.trim();
    try {
      await api.decideWaiver(waiver.id, decision.action, {
        ...(text && { comment: text }),
      });
    } catch (error) {
      onFailed();
      throw error;
    }
    end.done();
  }, [api, waiver.id, decision, comment, onFailed, end]);
  return (
    <DialogForm
      about={decision.about}
      quote={quoteOf(waiver)}
      submit={decision.label}
      request={request}
      onSubmit={decide}
      onCancel={end.cancel}
    >
      <ReasonField
        label="Comment"
        isRequired={false}
        value={comment}
        onChange={setComment}
      />
    </DialogForm>
  );
};

const DecisionDialog = (props: {
  waiver: WaiverItem;
  decision: Decision;
  onChanged: () => void;
}) => {
  const { waiver, decision, onChanged } = props;
  const [isOld, setOld] = useState(false);
  return (
    <ActionDialog
      label={decision.label}
      title={decision.title}
      onDone={onChanged}
      // Whoever was refused saw what is not so any more.
      onCancel={() => isOld && onChanged()}
    >
      {end => (
        <Form
          waiver={waiver}
          decision={decision}
          onFailed={() => setOld(true)}
          end={end}
        />
      )}
    </ActionDialog>
  );
};

/** Approve, reject, revoke: whatever the reader may do with a waiver now. */
export const WaiverActions = (props: {
  waiver: WaiverItem;
  onChanged: () => void;
}) => (
  <Flex gap="2" style={{ flexWrap: 'wrap' }}>
    {decisionsOn(props.waiver).map(decision => (
      <DecisionDialog key={decision.label} {...props} decision={decision} />
    ))}
  </Flex>
);
