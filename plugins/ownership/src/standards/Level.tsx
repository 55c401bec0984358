import { StandardRequirement } from '@pillars/plugin-ownership-common';
import { useWords } from '../shared/useWords';
import styles from './standards.module.css';

/** How binding a requirement is, in the words of RFC 2119. */
export const Level = ({ level }: Pick<StandardRequirement, 'level'>) => {
  const means = useWords().level[level]?.means;
  return (
    <span className={styles.level} data-level={level} title={means}>
      {level}
    </span>
  );
};
