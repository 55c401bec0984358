import { EmptyState, Progress } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { Button, ButtonLink, Flex } from '@backstage/ui';
import { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useParams } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { FailedRequest } from '../shared/FailedRequest';
import { usePaths } from '../shared/usePaths';
import { PIN } from './pinWords';
import { SheetBody } from './SheetBody';
import styles from './sheet.module.css';
import { fetchLists, fetchRest, WholePin } from './wholePin';

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

const Toolbar = ({ id, isReady }: { id: string; isReady: boolean }) => (
  <Flex gap="2" className={styles.toolbar}>
    <ButtonLink variant="secondary" href={usePaths().pin(id)}>
      {PIN.back}
    </ButtonLink>
    <Button isDisabled={!isReady} onPress={() => window.print()}>
      {PIN.printNow}
    </Button>
  </Flex>
);

/** All of a pinned review, as it goes on paper. */
export const PinSheet = () => {
  const { id = '' } = useParams();
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
  return (
    <Sheet>
      <Toolbar id={id} isReady={value !== undefined} />
      {error && <FailedRequest error={error} retry={retry} />}
      {!error && loading && <Progress />}
      {!error && !loading && !value && (
        <EmptyState
          missing="content"
          title={PIN.missing}
          description={PIN.missingAbout}
        />
      )}
      {!error && value && <SheetBody whole={value} />}
    </Sheet>
  );
};
