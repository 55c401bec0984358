import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Link, Text } from '@backstage/ui';
import { DecisionAnswer } from '@pillars/plugin-ownership-common';
import { usePaths } from '../../shared/usePaths';
import { KnownRef } from '../KnownRefs';
import { decisionsTexts } from '../texts';
import styles from './answer.module.css';

/** Who is named against whom, and where that is mended. */
export const Conflict = ({ answer }: { answer: DecisionAnswer }) => {
  const { conflict } = answer;
  const { t } = useTranslationRef(decisionsTexts);
  const paths = usePaths();
  const rule = 'overlapping-scopes';
  return (
    <div>
      <Text as="h3" weight="bold">
        {t('conflict.title')}
      </Text>
      <ul className={styles.list} aria-label={t('conflict.label')}>
        {conflict.map(({ scope, decider }) => (
          <li key={scope}>
            {t('conflict.side', {
              decider: <KnownRef entityRef={decider} />,
              scope: <KnownRef entityRef={scope} />,
            })}
          </li>
        ))}
      </ul>
      <Flex gap="3">
        <Link href={paths.findings({ rule, q: conflict[0].scope })}>
          {t('conflict.findings')}
        </Link>
        <Link href={paths.rule(rule)}>{t('conflict.rule')}</Link>
      </Flex>
    </div>
  );
};
