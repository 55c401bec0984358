import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Container, Flex, Link } from '@backstage/ui';
import { StandardAnswer } from '@pillars/plugin-ownership-common';
import { EmptyState } from '../shared/EmptyState';
import { FailedRequest } from '../shared/FailedRequest';
import { useAddress } from '../shared/useAddress';
import { usePaths } from '../shared/usePaths';
import { WaitingPage } from '../shared/Waiting';
import { shortRef } from '../shared/words';
import { AdoptionTab } from './adoption/AdoptionTab';
import { Banners } from './Banners';
import { entityOf } from './standardEntity';
import { StandardHeader } from './StandardHeader';
import { readState, StandardState, writeState } from './standardState';
import { SourceLinks } from './text';
import { StandardsT, standardsTexts } from './texts';
import { TextTab } from './TextTab';
import { useAdoption, useStandard } from './useStandard';
import { VersionsTab } from './versions/VersionsTab';

function whatIsMissing(
  t: StandardsT,
  standard: string,
  { version, revision }: StandardState,
): string {
  const name = shortRef(standard);
  if (version) {
    return t('notFound.version', { version, name });
  }
  return revision
    ? t('notFound.revision', { revision: String(revision), name })
    : t('notFound.standard', { name });
}

/** Whether the text is missing or the whole standard, nobody can tell apart. */
const NotFound = (props: { standard: string; state: StandardState }) => {
  const { standard, state } = props;
  const { version, revision } = state;
  const { t } = useTranslationRef(standardsTexts);
  const paths = usePaths();
  return (
    <Container pt="5">
      <EmptyState
        title={whatIsMissing(t, standard, state)}
        description={t('notFound.description')}
        action={
          <Flex gap="4">
            {(version || revision) && (
              <Link href={paths.standard(standard)}>
                {t('notFound.newest')}
              </Link>
            )}
            <Link href={paths.standards()}>{t('notFound.all')}</Link>
          </Flex>
        }
      />
    </Container>
  );
};

const OwnPage = ({ standard }: { standard: string }) => {
  const { t } = useTranslationRef(standardsTexts);
  return (
    <ButtonLink variant="secondary" href={usePaths().standard(standard)}>
      {t('ownPage')}
    </ButtonLink>
  );
};

const Loaded = (props: {
  answer: StandardAnswer;
  state: StandardState;
  update: (change: Partial<StandardState>) => void;
  isEmbedded?: boolean;
}) => {
  const { isEmbedded, ...shown } = props;
  const { answer, state } = shown;
  const { ref } = answer.standard;
  const adoption = useAdoption(ref);
  return (
    <>
      <StandardHeader
        answer={answer}
        state={state}
        actions={
          <>
            <SourceLinks entity={entityOf(answer)} />
            {isEmbedded && <OwnPage standard={ref} />}
          </>
        }
      />
      <Container pb="8">
        <Flex direction="column" gap="5">
          <Banners answer={answer} state={state} />
          {state.tab === 'text' && (
            <TextTab answer={answer} adoption={adoption} />
          )}
          {state.tab === 'adoption' && (
            <AdoptionTab {...shown} adoption={adoption} />
          )}
          {state.tab === 'versions' && <VersionsTab {...shown} />}
        </Flex>
      </Container>
    </>
  );
};

/** A standard: what it says, how far it has come, and how it came to say so. */
export const StandardView = (props: {
  /** Full ref. */
  standard: string;
  /** Whether it stands on another page, with a title of its own. */
  isEmbedded?: boolean;
}) => {
  const { standard, isEmbedded } = props;
  const { state, update } = useAddress(readState, writeState);
  const { value, error, loading, retry } = useStandard(standard, state);
  if (error) {
    return (
      <Container pt="5">
        <FailedRequest error={error} retry={retry} />
      </Container>
    );
  }
  if (value) {
    return (
      <Loaded
        answer={value}
        state={state}
        update={update}
        isEmbedded={isEmbedded}
      />
    );
  }
  return loading ? (
    <WaitingPage />
  ) : (
    <NotFound standard={standard} state={state} />
  );
};
