import { Flex, Link } from '@backstage/ui';
import { StandardItem } from '@pillars/plugin-ownership-common';
import { StatusChip } from './Chip';
import { usePaths } from './usePaths';

/** A standard by its name, and where it stands. */
export const StandardLink = ({ standard }: { standard: StandardItem }) => {
  const { ref, title, name, version, status } = standard;
  return (
    <Flex align="center" gap="2" style={{ flexWrap: 'wrap' }}>
      <Link href={usePaths().standard(ref)}>
        {title ?? name}
        {version && ` ${version}`}
      </Link>
      <StatusChip status={status} />
    </Flex>
  );
};
