import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { FindingItem } from '@pillars/plugin-ownership-common';
import { useState } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { ownershipApiRef } from '../api';
import { ActionDialog, DialogEnd } from '../shared/ActionDialog';
import { DialogForm } from '../shared/DialogForm';
import { ReasonField } from '../waivers/ReasonField';
import { findingsTexts } from './texts';

const Form = (props: { finding: FindingItem; end: DialogEnd }) => {
  const { finding, end } = props;
  const { fingerprint, message } = finding;
  const { t } = useTranslationRef(findingsTexts);
  const api = useApi(ownershipApiRef);
  const [reason, setReason] = useState('');
  const [request, dispute] = useAsyncFn(async () => {
    await api.dispute({ fingerprint, reason: reason.trim() });
    end.done();
  }, [api, fingerprint, reason, end]);
  return (
    <DialogForm
      about={t('dispute.about')}
      quote={message}
      submit={t('dispute.submit')}
      request={request}
      onSubmit={dispute}
      onCancel={end.cancel}
    >
      <ReasonField
        label={t('dispute.reason')}
        value={reason}
        onChange={setReason}
      />
    </DialogForm>
  );
};

/** Objects to a finding. */
export const Dispute = (props: {
  /** In the language of the portal. */
  finding: FindingItem;
  onDisputed: () => void;
}) => {
  const { t } = useTranslationRef(findingsTexts);
  return (
    <ActionDialog
      label={t('dispute.label')}
      title={t('dispute.title')}
      variant="tertiary"
      onDone={props.onDisputed}
    >
      {end => <Form finding={props.finding} end={end} />}
    </ActionDialog>
  );
};
