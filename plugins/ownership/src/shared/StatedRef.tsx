import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { LinkProps, Text } from '@backstage/ui';
import { createContext, Fragment, ReactNode, useContext } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { RefLink } from './RefLink';
import { ScopeLink } from './ScopeLink';
import { useShowMore } from './useShowMore';

const NONE: ReadonlySet<string> = new Set();

const MissingRefs = createContext(NONE);

/** Which of some full refs the catalog does not hold; none until that is known. */
function useMissing(refs: readonly string[]): ReadonlySet<string> {
  const catalog = useApi(catalogApiRef);
  const key = JSON.stringify([...new Set(refs)].sort());
  const { value } = useAsync(async () => {
    const entityRefs: string[] = JSON.parse(key);
    const { items } = entityRefs.length
      ? await catalog.getEntitiesByRefs({ entityRefs, fields: ['kind'] })
      : { items: [] };
    return new Set(entityRefs.filter((_, index) => !items[index]));
  }, [catalog, key]);
  return value ?? NONE;
}

/** Looks up at once what is there of all that the page inside it refers to. */
export const StatedRefs = (props: {
  /** Full refs. */
  refs: readonly string[];
  children: ReactNode;
}) => (
  <MissingRefs.Provider value={useMissing(props.refs)}>
    {props.children}
  </MissingRefs.Provider>
);

interface Shown {
  /** Full ref. */
  entityRef: string;
  variant?: LinkProps['variant'];
}

const Existing = ({ entityRef, variant }: Shown) =>
  parseEntityRef(entityRef).kind.toLowerCase() === 'decisionscope' ? (
    <ScopeLink scope={entityRef} variant={variant} />
  ) : (
    <RefLink entityRef={entityRef} variant={variant} />
  );

/**
 * What an entity refers to: a link, but where the catalog holds no such thing.
 * That is known inside `StatedRefs`.
 */
export const StatedRef = (props: Shown) => {
  const { entityRef } = props;
  return useContext(MissingRefs).has(entityRef) ? (
    <span>
      <code>{parseEntityRef(entityRef).name}</code>
      <Text variant="body-small" color="secondary">
        {' (not in the catalog)'}
      </Text>
    </span>
  ) : (
    <Existing {...props} />
  );
};

const MOST_SHOWN = 10;

/** Several of them, as one enumerates; the first, where there are many. */
export const StatedList = (props: {
  refs: readonly string[];
  /** Whether each is named with its kind. */
  withKind?: boolean;
}) => {
  const { refs, withKind } = props;
  const { shown, more } = useShowMore(refs, MOST_SHOWN);
  const isCut = shown.length < refs.length;
  const separator = (index: number) => {
    if (index === 0) {
      return '';
    }
    return index === shown.length - 1 && !isCut ? ' and ' : ', ';
  };
  return (
    <>
      {shown.map((ref, index) => (
        <Fragment key={ref}>
          {separator(index)}
          {withKind && `${parseEntityRef(ref).kind} `}
          <StatedRef entityRef={ref} />
        </Fragment>
      ))}{' '}
      {more}
    </>
  );
};
