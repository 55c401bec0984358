import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useNavigate } from 'react-router-dom';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { ownershipApiRef } from '../api';
import { ActionDialog, DialogEnd } from '../shared/ActionDialog';
import { DialogForm } from '../shared/DialogForm';
import { usePaths } from '../shared/usePaths';
import { pinTexts } from './texts';

const Form = ({ id, end }: { id: string; end: DialogEnd }) => {
  const { t } = useTranslationRef(pinTexts);
  const api = useApi(ownershipApiRef);
  const [request, remove] = useAsyncFn(async () => {
    await api.removePin(id);
    end.done();
  }, [api, id, end]);
  return (
    <DialogForm
      about={t('remove.about')}
      submit={t('remove.do')}
      request={request}
      onSubmit={remove}
      onCancel={end.cancel}
    />
  );
};

/** Removes a pinned review, and leads back to the others. */
export const RemovePin = ({ id }: { id: string }) => {
  const { t } = useTranslationRef(pinTexts);
  const navigate = useNavigate();
  const paths = usePaths();
  return (
    <ActionDialog
      label={t('remove.do')}
      title={t('remove.title')}
      onDone={() => navigate(paths.tab('pins'))}
    >
      {end => <Form id={id} end={end} />}
    </ActionDialog>
  );
};
