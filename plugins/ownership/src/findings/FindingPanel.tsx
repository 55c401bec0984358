import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { FindingItem } from '@pillars/plugin-ownership-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../api';
import { FailedRequest } from '../shared/FailedRequest';
import { RefLink } from '../shared/RefLink';
import { SidePanel } from '../shared/SidePanel';
import { WaitingLines } from '../shared/Waiting';
import { Fixes } from './Fixes';
import { findingsTexts } from './texts';

const Body = (props: {
  findings: readonly FindingItem[];
  onChanged: () => void;
}) => {
  const { t } = useTranslationRef(findingsTexts);
  const { findings, onChanged } = props;
  return findings.length ? (
    <Fixes
      subject={findings[0].subject}
      findings={findings}
      withEvidence
      onChanged={onChanged}
    />
  ) : (
    <Text>{t('panel.absent')}</Text>
  );
};

const Content = (props: {
  fingerprint: string;
  onClose: () => void;
  onChanged: () => void;
}) => {
  const { fingerprint, onClose, onChanged } = props;
  const { t } = useTranslationRef(findingsTexts);
  const api = useApi(ownershipApiRef);
  const { value, loading, error, retry } = useAsyncRetry(async () => {
    const query = { fingerprint: [fingerprint], limit: 1 };
    return (await api.getFindings(query)).items;
  }, [api, fingerprint]);
  const subject = value?.[0]?.subject;
  const reload = () => {
    retry();
    onChanged();
  };
  return (
    <SidePanel
      isOpen
      title={
        subject ? (
          <RefLink entityRef={subject} variant="title-small" />
        ) : (
          t('panel.title')
        )
      }
      onClose={onClose}
    >
      {error && <FailedRequest error={error} retry={retry} />}
      {loading && !value && <WaitingLines lines={8} />}
      {value && <Body findings={value} onChanged={reload} />}
    </SidePanel>
  );
};

/** The whole of one finding, over the list. */
export const FindingPanel = (props: {
  fingerprint: string | undefined;
  onClose: () => void;
  /** Something was said of it, so that lists may be old. */
  onChanged: () => void;
}) => {
  const { fingerprint, ...rest } = props;
  return fingerprint ? (
    <Content key={fingerprint} fingerprint={fingerprint} {...rest} />
  ) : null;
};
