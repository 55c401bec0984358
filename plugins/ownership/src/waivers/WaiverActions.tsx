import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex } from '@backstage/ui';
import { WaiverAction, WaiverItem } from '@pillars/plugin-ownership-common';
import { useState } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { ownershipApiRef } from '../api';
import { ActionDialog, DialogEnd } from '../shared/ActionDialog';
import { DialogForm } from '../shared/DialogForm';
import { shortRef } from '../shared/words';
import { ReasonField } from './ReasonField';
import { WaiversT, waiversTexts } from './texts';

type Decision = 'approve' | 'reject' | 'revoke' | 'takeBack';

/** What each decision asks of the backend. */
const ACTIONS: Record<Decision, WaiverAction> = {
  approve: 'approve',
  reject: 'reject',
  revoke: 'revoke',
  takeBack: 'revoke',
};

/** What the reader can do; whoever may approve a request has no need to revoke it. */
function decisionsOn({ status, may }: WaiverItem): Decision[] {
  if (may.includes('approve')) {
    return ['approve', 'reject'];
  }
  // What has ended by itself needs no end.
  if (!may.includes('revoke') || status === 'expired') {
    return [];
  }
  return [status === 'requested' ? 'takeBack' : 'revoke'];
}

/** What is decided on, in words. */
const quoteOf = (t: WaiversT, { rule, subject, reason }: WaiverItem): string =>
  subject
    ? t('decide.subject', { rule, subject: shortRef(subject), reason })
    : t('decide.selection', { rule, reason });

const Form = (props: {
  waiver: WaiverItem;
  decision: Decision;
  onFailed: () => void;
  end: DialogEnd;
}) => {
  const { waiver, decision, onFailed, end } = props;
  const { t } = useTranslationRef(waiversTexts);
  const api = useApi(ownershipApiRef);
  const [comment, setComment] = useState('');
  const [request, decide] = useAsyncFn(async () => {
    const text = comment.trim();
    try {
      await api.decideWaiver(waiver.id, ACTIONS[decision], {
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
      about={t(`decide.${decision}.about`)}
      quote={quoteOf(t, waiver)}
      submit={t(`decide.${decision}.label`)}
      request={request}
      onSubmit={decide}
      onCancel={end.cancel}
    >
      <ReasonField
        label={t('decide.comment')}
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
  const { t } = useTranslationRef(waiversTexts);
  const [isOld, setOld] = useState(false);
  return (
    <ActionDialog
      label={t(`decide.${decision}.label`)}
      title={t(`decide.${decision}.title`)}
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
      <DecisionDialog key={decision} {...props} decision={decision} />
    ))}
  </Flex>
);
