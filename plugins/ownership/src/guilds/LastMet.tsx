import { Flex, Text } from '@backstage/ui';
import { Finding } from '@pillars/plugin-ownership-common';
import { DormantChip } from '../shared/Chip';
import { useWording } from '../shared/useWording';
import { useWords } from '../shared/useWords';

const Dormant = ({ finding }: { finding: Finding }) => {
  const { severity, message } = useWording().finding(finding);
  return <DormantChip severity={severity} means={message} />;
};

/** When a guild last met, with a mark where a finding says that it is long ago. */
export const LastMet = (props: {
  /** ISO 8601 date. */
  on: string;
  dormant?: Finding;
}) => {
  const { on, dormant } = props;
  const { inDays } = useWords();
  return (
    <Flex align="center" gap="2" style={{ flexWrap: 'wrap' }}>
      <Text as="span">
        <time dateTime={on} title={on}>
          {inDays(on)}
        </time>
      </Text>
      {dormant && <Dormant finding={dormant} />}
    </Flex>
  );
};
