import { useApi } from '@backstage/core-plugin-api';
import { CalendarDate } from '@internationalized/date';
import { WaiverRequest } from '@pillars/plugin-ownership-common';
import { useState } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { ownershipApiRef } from '../api';
import { ActionDialog, DialogEnd } from '../shared/ActionDialog';
import { DialogForm } from '../shared/DialogForm';
import { inWords } from '../shared/RequestError';
import { PredicateField } from './PredicateField';
import { ReasonField } from './ReasonField';
import { UntilField } from './UntilField';

const ABOUT =
  'A waiver accepts this for a while. Whoever decides on waivers looks at it next; nobody approves their own. The finding stays in every list, marked.';

/** What a waiver is asked for: one finding, or a rule on a selection. */
export type WaiverTarget = { fingerprint: string } | { rule: string };

/** The fields of a request, and the sending of it. */
function useRequest(target: WaiverTarget, onAsked: () => void) {
  const api = useApi(ownershipApiRef);
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState<CalendarDate | null>(null);
  const [predicate, setPredicate] = useState('');
  const [request, ask] = useAsyncFn(
    async (body: WaiverRequest) => {
      await api.requestWaiver(body);
      onAsked();
    },
    [api, onAsked],
  );
  const send = () =>
    until &&
    ask({
      ...target,
      ...('rule' in target && { appliesTo: JSON.parse(predicate) }),
      reason: reason.trim(),
      expiresOn: until.toString(),
    });
  return {
    reason: { value: reason, onChange: setReason },
    until: { value: until, onChange: setUntil },
    predicate: { value: predicate, onChange: setPredicate },
    request,
    send,
  };
}

const Form = (props: {
  target: WaiverTarget;
  quote: string;
  end: DialogEnd;
}) => {
  const { target, quote, end } = props;
  const { reason, until, predicate, request, send } = useRequest(
    target,
    end.done,
  );
  // Beside the field that it names.
  const isOfSelection =
    request.error && inWords(request.error).startsWith('appliesTo');
  return (
    <DialogForm
      about={ABOUT}
      quote={quote}
      submit="Ask"
      request={isOfSelection ? { loading: request.loading } : request}
      onSubmit={send}
      onCancel={end.cancel}
    >
      {'rule' in target && (
        <PredicateField
          {...predicate}
          error={isOfSelection ? request.error : undefined}
        />
      )}
      <ReasonField
        label="Reason"
        description="Why it is to be accepted, and what happens until then."
        {...reason}
      />
      <UntilField {...until} />
    </DialogForm>
  );
};

/** Asks that something be accepted for a while. */
export const AskForWaiver = (props: {
  label: string;
  target: WaiverTarget;
  /** What it would accept, in words. */
  quote: string;
  onAsked: () => void;
}) => {
  const { label, target, quote, onAsked } = props;
  return (
    <ActionDialog label={label} title="Ask for a waiver" onDone={onAsked}>
      {end => <Form target={target} quote={quote} end={end} />}
    </ActionDialog>
  );
};
