import { useApi } from '@backstage/core-plugin-api';
import { FindingItem } from '@pillars/plugin-ownership-common';
import { useState } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { ownershipApiRef } from '../api';
import { ActionDialog, DialogEnd } from '../shared/ActionDialog';
import { DialogForm } from '../shared/DialogForm';
import { ReasonField } from '../waivers/ReasonField';

const ABOUT =
  'Tell those who look after the rules why. The finding stays open, with a note that it is disputed; a second objection of yours replaces the first.';

const Form = (props: { finding: FindingItem; end: DialogEnd }) => {
  const { finding, end } = props;
  const { fingerprint, message } = finding;
  const api = useApi(ownershipApiRef);
  const [reason, setReason] = useState('');
  const [request, dispute] = useAsyncFn(async () => {
    await api.dispute({ fingerprint, reason: reason.trim() });
    end.done();
  }, [api, fingerprint, reason, end]);
  return (
    <DialogForm
      about={ABOUT}
      quote={message}
      submit="Send"
      request={request}
      onSubmit={dispute}
      onCancel={end.cancel}
    >
      <ReasonField
        label="What is wrong with it"
        value={reason}
        onChange={setReason}
      />
    </DialogForm>
  );
};

/** Objects to a finding. */
export const Dispute = (props: {
  finding: FindingItem;
  onDisputed: () => void;
}) => (
  <ActionDialog
    label="This is wrong…"
    title="Say what is wrong"
    variant="tertiary"
    onDone={props.onDisputed}
  >
    {end => <Form finding={props.finding} end={end} />}
  </ActionDialog>
);
