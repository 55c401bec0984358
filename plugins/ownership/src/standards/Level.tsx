import { StandardRequirement } from '@pillars/plugin-ownership-common';
import { LEVEL } from '../shared/words';
import styles from './standards.module.css';

/** How binding a requirement is, in the words of RFC 2119. */
export const Level = ({ level }: Pick<StandardRequirement, 'level'>) => (
  <span className={styles.level} data-level={level} title={LEVEL[level]?.means}>
    {level}
  </span>
);
