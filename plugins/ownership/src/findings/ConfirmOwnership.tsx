import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { ownershipConfirmPermission } from '@pillars/plugin-ownership-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { ownershipApiRef } from '../api';
import { ActionDialog, DialogEnd } from '../shared/ActionDialog';
import { DialogForm } from '../shared/DialogForm';
import { shortRef } from '../shared/words';
import { findingsTexts } from './texts';

const Form = ({ subject, end }: { subject: string; end: DialogEnd }) => {
  const { t } = useTranslationRef(findingsTexts);
  const api = useApi(ownershipApiRef);
  const [request, confirm] = useAsyncFn(async () => {
    await api.confirm({ subjects: [subject] });
    end.done();
  }, [api, subject, end]);
  return (
    <DialogForm
      about={t('confirm.about', { subject: shortRef(subject) })}
      submit={t('confirm.submit')}
      request={request}
      onSubmit={confirm}
      onCancel={end.cancel}
    />
  );
};

/** Says that an entity still belongs to whom the catalog names. */
export const ConfirmOwnership = (props: {
  subject: string;
  onConfirmed: () => void;
}) => {
  const { subject, onConfirmed } = props;
  const { t } = useTranslationRef(findingsTexts);
  const { allowed } = usePermission({ permission: ownershipConfirmPermission });
  return allowed ? (
    <ActionDialog
      label={t('confirm.label')}
      title={t('confirm.title')}
      onDone={onConfirmed}
    >
      {end => <Form subject={subject} end={end} />}
    </ActionDialog>
  ) : null;
};
