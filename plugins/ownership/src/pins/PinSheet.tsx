import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink, Flex } from '@backstage/ui';
import { ReactNode, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { useParams } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { EmptyState } from '../shared/EmptyState';
import { ownershipApiRef } from '../api';
import { FailedRequest } from '../shared/FailedRequest';
import { WaitingPage } from '../shared/Waiting';
import { usePaths } from '../shared/usePaths';
import { useWording } from '../shared/useWording';
import { SheetBody } from './SheetBody';
import styles from './sheet.module.css';
import { pinTexts } from './texts';
import { fetchLists, fetchRest, sayWhole, WholePin } from './wholePin';

/**
 * What stands on it stands beside the app, so that nothing of the app is on the
 * paper, and none of its scrolling boxes cuts a page.
 */
const Sheet = ({ children }: { children: ReactNode }) =>
  createPortal(
    <main className={styles.sheet} data-theme-mode="light">
      {children}
    </main>,
    document.body,
  );

const Toolbar = ({ id, isReady }: { id: string; isReady: boolean }) => {
  const { t } = useTranslationRef(pinTexts);
  return (
    <Flex gap="2" className={styles.toolbar}>
      <ButtonLink variant="secondary" href={usePaths().pin(id)}>
        {t('sheet.back')}
      </ButtonLink>
      <Button isDisabled={!isReady} onPress={() => window.print()}>
        {t('sheet.printNow')}
      </Button>
    </Flex>
  );
};

/** All of a pinned review, as it goes on paper. */
export const PinSheet = () => {
  const { id = '' } = useParams();
  const { t } = useTranslationRef(pinTexts);
  const wording = useWording();
  const api = useApi(ownershipApiRef);
  const { value, error, loading, retry } = useAsyncRetry(async (): Promise<
    WholePin | undefined
  > => {
    const answer = await api.getPin(id);
    return (
      answer && {
        answer,
        lists: await fetchLists(api, id),
        ...(await fetchRest(api, answer)),
      }
    );
  }, [api, id]);
  const whole = useMemo(
    () => value && sayWhole(value, wording),
    [value, wording],
  );
  return (
    <Sheet>
      <Toolbar id={id} isReady={whole !== undefined} />
      {error && <FailedRequest error={error} retry={retry} />}
      {!error && loading && <WaitingPage />}
      {!error && !loading && !whole && (
        <EmptyState
          title={t('pin.missing')}
          description={t('pin.missingAbout')}
        />
      )}
      {!error && whole && <SheetBody whole={whole} />}
    </Sheet>
  );
};
