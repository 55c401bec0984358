import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import { FindingItem, patchLines } from '@pillars/plugin-ownership-common';
import { SeverityChip } from '../shared/Chip';
import { RefLink } from '../shared/RefLink';
import { usePaths } from '../shared/usePaths';
import { useWording } from '../shared/useWording';
import styles from './team.module.css';
import { teamTexts } from './texts';
import { Snippet } from '../shared/Snippet';

/** The lines that mend a finding, and whose file they belong into. */
const Lines = ({ finding }: { finding: FindingItem }) => {
  const { t } = useTranslationRef(teamTexts);
  const { subject, fix } = finding;
  return fix.patch ? (
    <div>
      <Text as="div" variant="body-small" color="secondary">
        {t('fix.file', {
          entity: (
            <RefLink
              entityRef={fix.patch.ref ?? subject}
              variant="body-small"
            />
          ),
        })}
      </Text>
      <Snippet
        text={patchLines(fix.patch)}
        language="yaml"
        showCopyCodeButton
      />
    </div>
  ) : null;
};

/**
 * What is wrong with something, and what to do about it.
 *
 * @param props.team - whose page it is: what another team is to mend says so
 */
export const TeamFinding = (props: { finding: FindingItem; team: string }) => {
  const { finding, team } = props;
  const { t } = useTranslationRef(teamTexts);
  const paths = usePaths();
  const { subject, severity, accountable, fingerprint } = finding;
  const { message, fix } = useWording().finding(finding);
  return (
    <>
      <span className={styles.line}>
        <SeverityChip severity={severity} />
        {subject !== team && <RefLink entityRef={subject} />}
        {accountable && accountable !== team && accountable !== subject && (
          <Text as="div" variant="body-small" color="secondary">
            {t('fix.by', {
              team: <RefLink entityRef={accountable} variant="body-small" />,
            })}
          </Text>
        )}
      </span>
      <Text>{message}</Text>
      <Text>
        <strong>{t('fix.todo')}</strong> {fix.summary}
      </Text>
      <Lines finding={finding} />
      {paths.has('findings') && (
        <Link
          variant="body-small"
          href={paths.findings({ team, open: fingerprint })}
          aria-label={t('fix.detailsOf', { message })}
        >
          {t('fix.details')}
        </Link>
      )}
    </>
  );
};
