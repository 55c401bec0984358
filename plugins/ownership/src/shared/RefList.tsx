import { RefLink } from './RefLink';

/** Entities in one line, each a link. */
export const RefList = ({ refs }: { refs: readonly string[] }) => (
  <>
    {refs.map((ref, index) => (
      <span key={ref}>
        {index > 0 && ', '}
        <RefLink entityRef={ref} />
      </span>
    ))}
  </>
);
