import { LinkProps } from '@backstage/ui';
import { Fragment } from 'react';
import { RefLink } from './RefLink';
import styles from './RefList.module.css';

/** Entities in one line, each a link. */
export const RefList = (props: {
  refs: readonly string[];
  variant?: LinkProps['variant'];
}) => {
  const { refs, variant } = props;
  return (
    <>
      {refs.map((ref, index) => (
        <Fragment key={ref}>
          <span className={styles.item}>
            <RefLink entityRef={ref} variant={variant} />
            {index < refs.length - 1 && ','}
          </span>{' '}
        </Fragment>
      ))}
    </>
  );
};
