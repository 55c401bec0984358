import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
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
import { waiversTexts } from './texts';
import { UntilField } from './UntilField';

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
  const { t } = useTranslationRef(waiversTexts);
  const { reason, until, predicate, request, send } = useRequest(
    target,
    end.done,
  );
  // Beside the field that it names.
  const isOfSelection =
    request.error && inWords(request.error).startsWith('appliesTo');
  return (
    <DialogForm
      about={t('ask.about')}
      quote={quote}
      submit={t('ask.submit')}
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
        label={t('reason.label')}
        description={t('reason.description')}
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
  const { t } = useTranslationRef(waiversTexts);
  return (
    <ActionDialog label={label} title={t('ask.title')} onDone={onAsked}>
      {end => <Form target={target} quote={quote} end={end} />}
    </ActionDialog>
  );
};
