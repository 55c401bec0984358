import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, DatePicker, Flex } from '@backstage/ui';
import { CalendarDate, today } from '@internationalized/date';
import { useState } from 'react';
import { useWords } from '../shared/useWords';
import { waiversTexts } from './texts';

const QUICK = [30, 90, 180];

/** The last day on which something holds; the backend counts days in UTC. */
export const UntilField = (props: {
  label?: string;
  description?: string;
  value: CalendarDate | null;
  onChange: (value: CalendarDate | null) => void;
}) => {
  const { t } = useTranslationRef(waiversTexts);
  const { required } = useWords();
  const { value, onChange } = props;
  const { label = t('until.label'), description = t('until.description') } =
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
        secondaryLabel={required}
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
            {t('until.days', { days: String(days) })}
          </Button>
        ))}
      </Flex>
    </Flex>
  );
};
