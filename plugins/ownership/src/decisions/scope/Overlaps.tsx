import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import { ScopeOverlap, ScopePage } from '@pillars/plugin-ownership-common';
import { PageLink } from '../../shared/PageLink';
import { Panel } from '../../shared/Panel';
import { usePaths } from '../../shared/usePaths';
import { useShowMore } from '../../shared/useShowMore';
import { shortRef } from '../../shared/words';
import { KnownRef } from '../KnownRefs';
import styles from './scope.module.css';
import { scopeTexts } from './texts';

const MOST_SHOWN = 5;

const Overlap = ({ overlap }: { overlap: ScopeOverlap }) => {
  const { t } = useTranslationRef(scopeTexts);
  const paths = usePaths();
  const { scope, decider, entity, decision } = overlap;
  const question = (
    <PageLink
      tab="decisions"
      href={paths.decisions({ entity, decision })}
      variant="body-small"
    >
      {t('overlaps.question', { decision, entity: shortRef(entity) })}
    </PageLink>
  );
  return (
    <li>
      <Text as="div">
        {t('overlaps.scope', {
          scope: <KnownRef entityRef={scope} />,
          decider: <KnownRef entityRef={decider} />,
        })}
      </Text>
      <Text as="div" variant="body-small" color="secondary">
        {t('overlaps.proof', { question })}
      </Text>
    </li>
  );
};

/** Scopes that contradict this one, each with a proof; nothing where none does. */
export const Overlaps = ({ scope }: { scope: ScopePage }) => {
  const { t } = useTranslationRef(scopeTexts);
  const { shown, more } = useShowMore(scope.overlaps, MOST_SHOWN);
  return shown.length ? (
    <Panel title={t('overlaps.title')} about={t('overlaps.about')}>
      <Flex direction="column" align="start" gap="3">
        <ul className={styles.items}>
          {shown.map(overlap => (
            <Overlap key={overlap.scope} overlap={overlap} />
          ))}
        </ul>
        {more}
      </Flex>
    </Panel>
  ) : null;
};
