import { Button, DatePicker, Flex } from '@backstage/ui';
import { CalendarDate, today } from '@internationalized/date';
import { useState } from 'react';

const QUICK = [30, 90, 180];

/** The last day on which something holds; the backend counts days in UTC. */
export const UntilField = (props: {
  label?: string;
  description?: string;
  value: CalendarDate | null;
  onChange: (value: CalendarDate | null) => void;
}) => {
  const { value, onChange } = props;
  const { label = 'Until', description = 'The last day on which it holds.' } =
    props;
  const now = today('UTC');
  // A date from a button makes the field anew, with nothing to complain about.
  const [version, setVersion] = useState(0);
  const choose = (days: number) => {
    onChange(now.add({ days }));
    setVersion(version + 1);
  };
  return (
    <Flex direction="column" gap="2">
      <DatePicker
        key={version}
        label={label}
        description={description}
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
            onPress={() => choose(days)}
          >
            {`${days} days`}
          </Button>
        ))}
      </Flex>
    </Flex>
  );
};
