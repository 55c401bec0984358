import { EmptyState } from '@backstage/core-components';
import {
  ButtonLink,
  Container,
  Flex,
  Link,
  Skeleton,
  VisuallyHidden,
} from '@backstage/ui';
import { StandardAnswer } from '@pillars/plugin-ownership-common';
import { FailedRequest } from '../shared/FailedRequest';
import { useAddress } from '../shared/useAddress';
import { usePaths } from '../shared/usePaths';
import { shortRef } from '../shared/words';
import { AdoptionTab } from './adoption/AdoptionTab';
import { Banners } from './Banners';
import { entityOf } from './standardEntity';
import { StandardHeader } from './StandardHeader';
import { readState, StandardState, writeState } from './standardState';
import { SourceLinks } from './text';
import { TextTab } from './TextTab';
import { useAdoption, useStandard } from './useStandard';
import { VersionsTab } from './versions/VersionsTab';

const Loading = () => (
  <Container pt="5">
    <div role="status">
      <VisuallyHidden>Loading the standard</VisuallyHidden>
      <Flex direction="column" gap="4">
        <Skeleton width="40%" height={32} />
        <Skeleton width="70%" height={20} />
        <Skeleton width="100%" height={320} />
      </Flex>
    </div>
  </Container>
);

/** Whether the text is missing or the whole standard, nobody can tell apart. */
const NotFound = (props: { standard: string; state: StandardState }) => {
  const { standard, state } = props;
  const { version, revision } = state;
  const paths = usePaths();
  const name = shortRef(standard);
  const text = version ? `version ${version}` : `text ${revision}`;
  return (
    <Container pt="5">
      <EmptyState
        missing="content"
        title={
          version || revision
            ? `There is no ${text} of ${name}`
            : `There is no standard ${name}`
        }
        description="It never was, or it is not yours to see."
        action={
          <Flex gap="4">
            {(version || revision) && (
              <Link href={paths.standard(standard)}>Read the newest text</Link>
            )}
            <Link href={paths.standards()}>All standards</Link>
          </Flex>
        }
      />
    </Container>
  );
};

const OwnPage = ({ standard }: { standard: string }) => (
  <ButtonLink variant="secondary" href={usePaths().standard(standard)}>
    Open its own page
  </ButtonLink>
);

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
  return loading ? <Loading /> : <NotFound standard={standard} state={state} />;
};
