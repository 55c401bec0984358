import { parseEntityRef } from '@backstage/catalog-model';
import { Fragment } from 'react';
import { useShowMore } from '../shared/useShowMore';
import { Enumeration } from './Enumeration';
import { KnownRef } from './KnownRefs';

const MOST_SHOWN = 10;

/** Several refs, as one enumerates what they name; the first, where there are many. */
export const KnownRefList = (props: {
  refs: readonly string[];
  /** Whether each is named with its kind. */
  withKind?: boolean;
}) => {
  const { refs, withKind } = props;
  const { shown, more } = useShowMore(refs, MOST_SHOWN);
  const items = shown.map(ref => (
    <Fragment key={ref}>
      {withKind && `${parseEntityRef(ref).kind} `}
      <KnownRef entityRef={ref} isMarked />
    </Fragment>
  ));
  return (
    <>
      <Enumeration items={items} isCut={shown.length < refs.length} /> {more}
    </>
  );
};
