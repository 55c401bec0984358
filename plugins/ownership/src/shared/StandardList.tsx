import { Flex, Link } from '@backstage/ui';
import { StandardItem } from '@pillars/plugin-ownership-common';
import { Adoption } from './Adoption';
import { StatusChip } from './Chip';
import styles from './StandardList.module.css';
import { usePaths } from './usePaths';

/** Standards by their names, where they stand and how far they have come. */
export const StandardList = (props: { items: readonly StandardItem[] }) => {
  const paths = usePaths();
  return (
    <ul className={styles.standards}>
      {props.items.map(standard => (
        <li key={standard.ref}>
          <Flex align="center" gap="2" style={{ flexWrap: 'wrap' }}>
            <Link href={paths.standard(standard.ref)}>
              {standard.title ?? standard.name}
              {standard.version && ` ${standard.version}`}
            </Link>
            <StatusChip status={standard.status} />
          </Flex>
          <Adoption standard={standard} />
        </li>
      ))}
    </ul>
  );
};
