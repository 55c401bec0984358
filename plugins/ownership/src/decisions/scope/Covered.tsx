import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Link } from '@backstage/ui';
import { ScopePage } from '@pillars/plugin-ownership-common';
import { Panel } from '../../shared/Panel';
import { usePaths } from '../../shared/usePaths';
import { CoveredList } from './CoveredList';
import { ScopeT, scopeTexts } from './texts';

/** How much it is. */
function extent({ state, covers, decides }: ScopePage, t: ScopeT): string {
  if (state === 'incomplete') {
    return t('covers.incomplete');
  }
  if (covers === 0) {
    return t('covers.nothing');
  }
  if (state === 'upcoming') {
    return t('covers.later', { count: covers });
  }
  return decides === covers
    ? t('covers.all', { count: covers })
    : t('covers.some', { count: covers, decides: String(decides) });
}

/** What a scope covers today, and the way to ask about it. */
export const Covered = ({ scope }: { scope: ScopePage }) => {
  const { decision, covers } = scope;
  const { t } = useTranslationRef(scopeTexts);
  const paths = usePaths();
  return (
    <Panel title={t('covers.title')} about={extent(scope, t)}>
      {covers > 0 && (
        <Flex direction="column" gap="4">
          {decision && paths.has('decisions') && (
            <Link href={paths.decisions({ decision })}>{t('covers.ask')}</Link>
          )}
          <CoveredList scope={scope} />
        </Flex>
      )}
    </Panel>
  );
};
