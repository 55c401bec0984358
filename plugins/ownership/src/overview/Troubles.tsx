import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import { RuleFailure, SummaryResponse } from '@pillars/plugin-ownership-common';
import { useWords } from '../shared/useWords';
import { overviewTexts } from './texts';

const Unchecked = ({ failure }: { failure: RuleFailure }) => {
  const { t } = useTranslationRef(overviewTexts);
  const { rule, subject, message } = failure;
  return (
    <li>
      {subject
        ? t('unchecked.subject', { rule, subject, message })
        : t('unchecked.everything', { rule, message })}
    </li>
  );
};

/** What went wrong in the last review. */
export const Troubles = ({ summary }: { summary: SummaryResponse }) => {
  const { t } = useTranslationRef(overviewTexts);
  const { ago } = useWords();
  const { lastFailure } = summary.status;
  const { failures } = summary;
  return (
    <>
      {lastFailure && (
        <Alert
          status="warning"
          icon
          title={t('failed.title', { when: ago(lastFailure.at) })}
          description={t('failed.description', {
            message: lastFailure.message,
          })}
        />
      )}
      {failures.length > 0 && (
        <Alert
          status="warning"
          icon
          title={t('unchecked.title', { count: failures.length })}
          description={
            <ul>
              {failures.map(one => (
                <Unchecked key={`${one.rule} ${one.subject}`} failure={one} />
              ))}
            </ul>
          }
        />
      )}
    </>
  );
};
