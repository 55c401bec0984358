import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { FailedRequest } from '../shared/FailedRequest';
import { Panel } from '../shared/Panel';
import { WaitingLines } from '../shared/Waiting';
import { Fixes } from './Fixes';
import { findingsTexts } from './texts';
import { useFindingsAbout } from './useFindingsAbout';

/** What the rules find about the subject of a page, and what to do about it. */
export const SubjectFindings = (props: {
  /** Full ref. */
  subject: string;
  about: string;
  /** What is said where the rules find nothing. */
  none?: string;
  findings: ReturnType<typeof useFindingsAbout>;
}) => {
  const { t } = useTranslationRef(findingsTexts);
  const { subject, about, none = t('subject.none'), findings } = props;
  const { value, error, loading, retry } = findings;
  return (
    <Panel title={t('subject.title')} about={about}>
      {error && <FailedRequest error={error} retry={retry} />}
      {loading && !value && <WaitingLines lines={4} />}
      {value?.length === 0 && <Text>{none}</Text>}
      {value && value.length > 0 && (
        <Fixes subject={subject} findings={value} onChanged={retry} />
      )}
    </Panel>
  );
};
