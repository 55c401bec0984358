import { Evidence } from '@pillars/plugin-ownership-common';
import styles from './EvidenceLines.module.css';

/** Where to look, and what stands there, one line each. */
export const EvidenceLines = ({ evidence }: { evidence: Evidence[] }) => (
  <>
    {evidence.map(({ path, value, ref }) => (
      <div className={styles.line} key={`${ref} ${path} ${value}`}>
        {ref && `${ref} `}
        {path} = {JSON.stringify(value)}
      </div>
    ))}
  </>
);
