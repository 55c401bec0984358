import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Flex, Link, Text } from '@backstage/ui';
import { EntityAnswer } from '@pillars/plugin-ownership-common';
import { Fixes } from '../../findings/Fixes';
import { FailedRequest } from '../../shared/FailedRequest';
import { BestSuggestion } from '../../shared/Suggestions';
import { WaitingLines } from '../../shared/Waiting';
import { ownerInFix } from '../../shared/ownerInFix';
import { usePaths } from '../../shared/usePaths';
import { VerdictFacts } from '../../findings/VerdictFacts';
import { useWords } from '../../shared/useWords';
import { entityOwnershipTexts } from './texts';
import { useEntityAnswer } from './useEntityAnswer';

const Answer = (props: { answer: EntityAnswer; onChanged: () => void }) => {
  const { answer, onChanged } = props;
  const { verdict, findings, status } = answer;
  const { t } = useTranslationRef(entityOwnershipTexts);
  const { ago } = useWords();
  const paths = usePaths();
  const best = verdict.suggestions?.[0]?.owner;
  const link = paths.has('review') ? (
    <Link
      variant="body-small"
      href={paths.review({ ownership: verdict.ownership, open: verdict.ref })}
    >
      {t('seeChecks')}
    </Link>
  ) : (
    ''
  );
  const isInFix = best !== undefined && best === ownerInFix(findings);
  return (
    <Flex direction="column" gap="4">
      <VerdictFacts answer={answer} onChanged={onChanged} />
      {!isInFix && <BestSuggestion verdict={verdict} />}
      {findings.length ? (
        <Fixes
          subject={verdict.ref}
          findings={findings}
          onChanged={onChanged}
        />
      ) : (
        <Text>{t('nothing')}</Text>
      )}
      <Text variant="body-small" color="secondary">
        {t('reviewed', { when: ago(status.reviewedAt!), link })}
      </Text>
    </Flex>
  );
};

/** Who owns and who runs the entity of this page, and what there is to mend. */
export const EntityOwnershipCard = () => {
  const { t } = useTranslationRef(entityOwnershipTexts);
  const { value, loading, error, reload } = useEntityAnswer();
  return (
    <EntityInfoCard title={t('title')}>
      {error && <FailedRequest error={error} retry={reload} />}
      {loading && !value && <WaitingLines lines={10} />}
      {value && <Answer answer={value} onChanged={reload} />}
      {!loading && !error && !value && (
        <Text color="secondary">{t('absent')}</Text>
      )}
    </EntityInfoCard>
  );
};
