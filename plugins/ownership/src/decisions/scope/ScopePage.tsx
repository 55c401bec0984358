import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Flex, Link } from '@backstage/ui';
import { useParams } from 'react-router-dom';
import { EmptyState } from '../../shared/EmptyState';
import { entityOf } from '../../shared/entityOf';
import { PageFrame } from '../../shared/PageFrame';
import { usePaths } from '../../shared/usePaths';
import { shortRef } from '../../shared/words';
import { SourceLinks } from '../../standards/text';
import { ScopeBody } from './ScopeBody';
import { WaitingColumns } from '../../shared/Waiting';
import { scopeTexts } from './texts';
import { useScope } from './useScope';

/** Whether it is missing or only not to be seen, nobody can tell apart. */
const NotFound = ({ scopeRef }: { scopeRef: string }) => {
  const { t } = useTranslationRef(scopeTexts);
  return (
    <EmptyState
      title={t('page.unknown.title', { scope: shortRef(scopeRef) })}
      description={t('page.unknown.description')}
    />
  );
};

const Page = ({ scopeRef }: { scopeRef: string }) => {
  const { t } = useTranslationRef(scopeTexts);
  const paths = usePaths();
  const { value, error, loading, retry } = useScope(scopeRef);
  const scope = value?.scope;
  const all = paths.decisions({ view: 'scopes' });
  return (
    <PageFrame
      title={scope && (scope.title ?? scope.name)}
      description={scope?.description}
      actions={scope && <SourceLinks entity={entityOf(scope)} />}
      error={error}
      retry={retry}
      recovery={
        <ButtonLink variant="secondary" href={all}>
          {t('page.all')}
        </ButtonLink>
      }
    >
      <Flex direction="column" gap="4">
        <Link href={all}>{t('page.all')}</Link>
        {scope && <ScopeBody scope={scope} />}
        {!scope && loading && <WaitingColumns />}
        {!scope && !loading && <NotFound scopeRef={scopeRef} />}
      </Flex>
    </PageFrame>
  );
};

/** The page of one decision scope. */
export const ScopePage = () => {
  const { namespace, name = '' } = useParams();
  const ref = stringifyEntityRef({ kind: 'decisionscope', namespace, name });
  return <Page key={ref} scopeRef={ref} />;
};
