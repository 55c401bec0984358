import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, DialogBody, DialogFooter, Text } from '@backstage/ui';
import { FormEvent, ReactNode } from 'react';
import { RequestError } from './RequestError';
import { sharedTexts } from './texts';
import styles from './DialogForm.module.css';

/** The fields of a dialog, and what comes of sending them. */
export const DialogForm = (props: {
  about: ReactNode;
  /** What it is about, in the words of the page below. */
  quote?: string;
  /** Of the button that sends. */
  submit: string;
  request: { loading: boolean; error?: Error };
  onSubmit: () => void;
  onCancel: () => void;
  children?: ReactNode;
}) => {
  const { about, quote, submit, request, onSubmit, onCancel, children } = props;
  const { t } = useTranslationRef(sharedTexts);
  const send = (event: FormEvent) => {
    event.preventDefault();
    // A portal's events go on to what it stands in.
    event.stopPropagation();
    onSubmit();
  };
  return (
    <form className={styles.form} onSubmit={send}>
      <DialogBody className={styles.fields}>
        {quote && <blockquote className={styles.quote}>{quote}</blockquote>}
        <Text as="p">{about}</Text>
        {children}
        <RequestError error={request.error} />
      </DialogBody>
      <DialogFooter>
        <Button variant="secondary" onPress={onCancel}>
          {t('dialog.cancel')}
        </Button>
        <Button type="submit" isPending={request.loading}>
          {submit}
        </Button>
      </DialogFooter>
    </form>
  );
};
