import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { ownershipConfirmPermission } from '@pillars/plugin-ownership-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { ownershipApiRef } from '../api';
import { ActionDialog, DialogEnd } from '../shared/ActionDialog';
import { DialogForm } from '../shared/DialogForm';
import { shortRef } from '../shared/words';

const Form = ({ subject, end }: { subject: string; end: DialogEnd }) => {
  const api = useApi(ownershipApiRef);
  const [request, confirm] = useAsyncFn(async () => {
    await api.confirm({ subjects: [subject] });
    end.done();
  }, [api, subject, end]);
  return (
    <DialogForm
      about={`You say that whoever the catalog names as owner of ${shortRef(
        subject,
      )} still owns it. Your name and the date are kept.`}
      submit="Confirm"
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
  const { allowed } = usePermission({ permission: ownershipConfirmPermission });
  return allowed ? (
    <ActionDialog
      label="Confirm ownership"
      title="Confirm who owns it"
      onDone={onConfirmed}
    >
      {end => <Form subject={subject} end={end} />}
    </ActionDialog>
  ) : null;
};
