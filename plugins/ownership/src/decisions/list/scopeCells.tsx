import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Link, Text } from '@backstage/ui';
import { ScopeItem } from '@pillars/plugin-ownership-common';
import { SharedWords, Term } from '../../shared/createWords';
import { RefLink } from '../../shared/RefLink';
import { usePaths } from '../../shared/usePaths';
import { useWords } from '../../shared/useWords';
import { decisionsTexts } from '../texts';
import { ScopeStateChip } from '../words/DecisionChips';
import { useDecisionWords } from '../words/useDecisionWords';
import styles from './list.module.css';

export const impactOf = ({ impact }: ScopeItem, words: SharedWords) =>
  impact.map(one => words.impact[one]).join(', ');

export const About = ({ scope }: { scope: ScopeItem }) => {
  const { t } = useTranslationRef(decisionsTexts);
  const paths = usePaths();
  const { ref, title, name, description, decision } = scope;
  return (
    <Flex direction="column" align="start" gap="1">
      <Link href={paths.decisionScope(ref)} weight="bold">
        {title ?? name}
      </Link>
      <code className={styles.path}>{decision || t('list.noDecision')}</code>
      {description && (
        <Text className={styles.description} title={description}>
          {description}
        </Text>
      )}
    </Flex>
  );
};

export const Decider = ({ decider }: Pick<ScopeItem, 'decider'>) => {
  const { t } = useTranslationRef(decisionsTexts);
  return decider ? (
    <RefLink entityRef={decider} />
  ) : (
    <Text color="secondary">{t('list.nobody')}</Text>
  );
};

export const Delegation = ({ term }: { term: Term }) => (
  <Flex direction="column" gap="0.5">
    <Text>{term.label}</Text>
    <Text variant="body-small" color="secondary">
      {term.means}
    </Text>
  </Flex>
);

export const State = ({ scope }: { scope: ScopeItem }) => {
  const { state, reviewBy, validFrom } = scope;
  const { t } = useTranslationRef(decisionsTexts);
  const { inDays } = useWords();
  return (
    <Flex direction="column" align="start" gap="1">
      <ScopeStateChip state={state} />
      {state === 'upcoming' && validFrom && (
        <Text variant="body-small" color="secondary">
          {t('list.from', { day: validFrom })}
        </Text>
      )}
      {reviewBy && (
        <Text variant="body-small" color="secondary" title={inDays(reviewBy)}>
          {t('list.reviewBy', { day: reviewBy })}
        </Text>
      )}
    </Flex>
  );
};

/** All of a scope in one cell, where there is no room for several. */
export const Everything = ({ scope }: { scope: ScopeItem }) => {
  const { decider, delegation, impact, decides, covers } = scope;
  const { t } = useTranslationRef(decisionsTexts);
  const words = useWords();
  const decisionWords = useDecisionWords();
  return (
    <Flex direction="column" gap="2">
      <About scope={scope} />
      <Flex align="baseline" gap="1">
        <Text color="secondary">{t('list.decider')}</Text>
        <Decider decider={decider} />
      </Flex>
      {delegation && (
        <Text color="secondary">
          {decisionWords.delegation[delegation].means}
        </Text>
      )}
      {impact.length > 0 && (
        <Text color="secondary">{impactOf(scope, words)}</Text>
      )}
      <State scope={scope} />
      <Text color="secondary">
        {t('list.decidesAbout', {
          decides: String(decides),
          covers: String(covers),
        })}
      </Text>
    </Flex>
  );
};
