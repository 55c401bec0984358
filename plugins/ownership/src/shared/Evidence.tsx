import { Finding } from '@pillars/plugin-ownership-common';
import styles from './Evidence.module.css';

/** Paths and values that anybody can check. */
export const Evidence = (props: {
  evidence: Finding['evidence'] | undefined;
}) => (
  <>
    {props.evidence?.map(({ path, value, ref }) => (
      <div className={styles.evidence} key={`${ref} ${path} ${value}`}>
        {ref && `${ref} `}
        {path} = {JSON.stringify(value)}
      </div>
    ))}
  </>
);
