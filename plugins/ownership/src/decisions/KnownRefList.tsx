import { parseEntityRef } from '@backstage/catalog-model';
import { Fragment } from 'react';
import { useShowMore } from '../shared/useShowMore';
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
          <KnownRef entityRef={ref} isMarked />
        </Fragment>
      ))}{' '}
      {more}
    </>
  );
};
