import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  catalogApiRef,
  defaultEntityPresentation,
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { Link, Text } from '@backstage/ui';
import { createContext, ReactNode, useContext } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { usePaths } from '../shared/usePaths';
import { shortRef } from '../shared/words';
import styles from './KnownRefs.module.css';
import { partsOf } from './refsIn';
import { decisionWordsTexts } from './words/texts';

/** Titles by ref of what is there; undefined while that is not known. */
type Titles = ReadonlyMap<string, string> | undefined;

const KnownTitles = createContext<Titles>(undefined);

const FIELDS = ['kind', 'metadata', 'spec.profile.displayName'];

function useTitles(refs: readonly string[]): Titles {
  const catalog = useApi(catalogApiRef);
  const asked = JSON.stringify(refs);
  // Without titles, names do.
  const { value } = useAsync(async () => {
    const entityRefs: string[] = JSON.parse(asked);
    const titles = new Map<string, string>();
    if (!entityRefs.length) {
      return { asked, titles };
    }
    const { items } = await catalog.getEntitiesByRefs({
      entityRefs,
      fields: FIELDS,
    });
    for (const entity of items) {
      if (entity) {
        const { entityRef, primaryTitle } = defaultEntityPresentation(entity, {
          defaultKind: entity.kind,
        });
        titles.set(entityRef, primaryTitle);
      }
    }
    return { asked, titles };
  }, [catalog, asked]);
  // Until the answer is there, an older one says nothing of what is new.
  return value?.asked === asked ? value.titles : undefined;
}

/** Looks up at once all that the texts inside it name. */
export const KnownRefs = (props: {
  refs: readonly string[];
  children: ReactNode;
}) => (
  <KnownTitles.Provider value={useTitles(props.refs)}>
    {props.children}
  </KnownTitles.Provider>
);

/** What is named, and is not there. */
const NotShown = (props: { entityRef: string; isMarked?: boolean }) => {
  const { entityRef, isMarked } = props;
  const { t } = useTranslationRef(decisionWordsTexts);
  return (
    <>
      <code title={t('notShown.title')}>
        {isMarked ? shortRef(entityRef) : entityRef}
      </code>
      {isMarked && (
        <Text variant="body-small" color="secondary">
          {' '}
          {t('notShown.aside')}
        </Text>
      )}
    </>
  );
};

/** What a ref names: a link by its title where it is there, else the ref. */
export const KnownRef = (props: {
  entityRef: string;
  /** Says in words, and not on hover alone, where it is not there. */
  isMarked?: boolean;
}) => {
  const { entityRef, isMarked } = props;
  const titles = useContext(KnownTitles);
  const paths = usePaths();
  const entityRoute = useRouteRef(entityRouteRef);
  const title = titles?.get(entityRef);
  if (title === undefined) {
    return titles ? (
      <NotShown entityRef={entityRef} isMarked={isMarked} />
    ) : (
      <>{shortRef(entityRef)}</>
    );
  }
  const href = entityRef.startsWith('decisionscope:')
    ? paths.decisionScope(entityRef)
    : entityRoute(entityRouteParams(entityRef));
  return (
    <Link href={href} className={styles.ref} title={entityRef}>
      {title}
    </Link>
  );
};

/** A text in which each ref leads to what it names. */
export const RefText = ({ text }: { text: string }) => (
  <>
    {partsOf(text).map((part, index) =>
      part.isRef ? (
        // eslint-disable-next-line react/no-array-index-key
        <KnownRef key={index} entityRef={part.text} />
      ) : (
        part.text
      ),
    )}
  </>
);
