import { Button, DatePicker, Flex } from '@backstage/ui';
import { CalendarDate, today } from '@internationalized/date';

const QUICK = [30, 90, 180];

/** The last day on which a waiver holds; the backend counts days in UTC. */
export const UntilField = (props: {
  value: CalendarDate | null;
  onChange: (value: CalendarDate | null) => void;
}) => {
  const { value, onChange } = props;
  const now = today('UTC');
  return (
    <Flex direction="column" gap="2">
      <DatePicker
        label="Until"
        description="The last day on which it holds."
        isRequired
        minValue={now}
        value={value}
        onChange={date => onChange(date as CalendarDate | null)}
      />
      <Flex gap="2">
        {QUICK.map(days => (
          <Button
            key={days}
            size="small"
            variant="tertiary"
            onPress={() => onChange(now.add({ days }))}
          >
            {`${days} days`}
          </Button>
        ))}
      </Flex>
    </Flex>
  );
};
