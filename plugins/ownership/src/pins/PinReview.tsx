import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { TextField } from '@backstage/ui';
import { ownershipReviewPinPermission } from '@pillars/plugin-ownership-common';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { ownershipApiRef } from '../api';
import { ActionDialog, DialogEnd } from '../shared/ActionDialog';
import { DialogForm } from '../shared/DialogForm';
import { usePaths } from '../shared/usePaths';
import { useWords } from '../shared/useWords';
import { ReasonField } from '../waivers/ReasonField';
import { pinTexts } from './texts';

const LONGEST_TITLE = 200;

const Form = ({ end }: { end: DialogEnd }) => {
  const { t } = useTranslationRef(pinTexts);
  const { required } = useWords();
  const api = useApi(ownershipApiRef);
  const paths = usePaths();
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const [note, setNote] = useState('');
  const [request, pin] = useAsyncFn(async () => {
    const text = note.trim();
    const { id } = await api.pinReview({
      title: title.trim(),
      ...(text && { note: text }),
    });
    end.done();
    navigate(paths.pin(id));
  }, [api, title, note, end, navigate, paths]);
  return (
    <DialogForm
      about={t('add.about')}
      submit={t('add.do')}
      request={request}
      onSubmit={pin}
      onCancel={end.cancel}
    >
      <TextField
        label={t('add.name')}
        description={t('add.nameAbout')}
        isRequired
        secondaryLabel={required}
        maxLength={LONGEST_TITLE}
        validate={value => (value.trim() ? null : t('add.nameMissing'))}
        value={title}
        onChange={setTitle}
      />
      <ReasonField
        label={t('add.note')}
        description={t('add.noteAbout')}
        isRequired={false}
        value={note}
        onChange={setNote}
      />
    </DialogForm>
  );
};

/** Freezes the last review, and opens what came of it. */
export const PinReview = () => {
  const { t } = useTranslationRef(pinTexts);
  const { allowed } = usePermission({
    permission: ownershipReviewPinPermission,
  });
  return allowed ? (
    <ActionDialog
      label={t('add.do')}
      title={t('add.title')}
      variant="primary"
      onDone={() => {}}
    >
      {end => <Form end={end} />}
    </ActionDialog>
  ) : null;
};
