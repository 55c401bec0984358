import { Flex, Text } from '@backstage/ui';
import { Finding } from '@pillars/plugin-ownership-common';
import { DormantChip } from '../shared/Chip';
import { inDays } from '../shared/words';

/** When a guild last met, with a mark where a finding says that it is long ago. */
export const LastMet = (props: {
  /** ISO 8601 date. */
  on: string;
  dormant?: Pick<Finding, 'severity' | 'message'>;
}) => {
  const { on, dormant } = props;
  return (
    <Flex align="center" gap="2" style={{ flexWrap: 'wrap' }}>
      <Text as="span">
        <time dateTime={on} title={on}>
          {inDays(on)}
        </time>
      </Text>
      {dormant && (
        <DormantChip severity={dormant.severity} means={dormant.message} />
      )}
    </Flex>
  );
};
