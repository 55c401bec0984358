import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Skeleton, Text, VisuallyHidden } from '@backstage/ui';
import { RefObject } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { ownershipApiRef } from '../../api';
import { FailedRequest } from '../../shared/FailedRequest';
import { usePaths } from '../../shared/usePaths';
import { decisionsTexts } from '../texts';
import styles from './ask.module.css';
import { Answer } from './Answer';

/** Copies the address of the question alone, wherever it was asked. */
const CopyLink = (props: { entity: string; decision: string }) => {
  const paths = usePaths();
  const { t } = useTranslationRef(decisionsTexts);
  const [copied, copy] = useCopyToClipboard();
  const link = () =>
    copy(new URL(paths.decisions(props), window.location.href).href);
  return (
    <Flex align="center" gap="2">
      <Button variant="secondary" size="small" onPress={link}>
        {t('answer.copy')}
      </Button>
      <Text role="status" variant="body-small" color="secondary">
        {copied.value && !copied.error && t('answer.copied')}
        {copied.error && t('answer.notCopied')}
      </Text>
    </Flex>
  );
};

const Waiting = () => {
  const { t } = useTranslationRef(decisionsTexts);
  return (
    <div role="status">
      <VisuallyHidden>{t('answer.waiting')}</VisuallyHidden>
      <Skeleton width="70%" height={20} className={styles.line} />
      <Skeleton width="45%" height={20} />
    </div>
  );
};

/** The answer to a question, once it is there. */
export const AnswerOf = (props: {
  entity: string;
  decision: string;
  /** Where the focus goes for an answer that was asked for elsewhere. */
  place: RefObject<HTMLElement>;
}) => {
  const { entity, decision } = props;
  const { t } = useTranslationRef(decisionsTexts);
  const api = useApi(ownershipApiRef);
  const { value, error, loading, retry } = useAsyncRetry(
    () => api.whoDecides({ entityRef: entity, decision }),
    [api, entity, decision],
  );
  return (
    <section
      ref={props.place}
      tabIndex={-1}
      className={styles.answer}
      aria-label={t('answer.label')}
    >
      {loading && <Waiting />}
      {!loading && error && <FailedRequest error={error} retry={retry} />}
      {!loading && value && (
        <>
          <Answer answer={value} />
          <CopyLink entity={entity} decision={decision} />
        </>
      )}
    </section>
  );
};
