import { Button, Flex, Select } from '@backstage/ui';
import {
  BusinessImpact,
  OverviewResponse,
} from '@pillars/plugin-ownership-common';
import { IMPACT, shortRef } from '../shared/words';
import styles from './overview.module.css';
import { isWhole, Part } from './overviewState';
import { WORDS } from './overviewWords';

const NONE = { value: 'none', label: WORDS.noDomain };

/** Switches the overview to one domain, or to what serves one business impact. */
export const Narrow = (props: {
  choices: OverviewResponse['choices'];
  part: Part;
  onChange: (part: Part) => void;
}) => {
  const { choices, part, onChange } = props;
  const { domains, impacts } = choices;
  const narrowed = !isWhole(part);
  return domains.length || narrowed ? (
    <Flex gap="3" align="center" style={{ flexWrap: 'wrap' }}>
      <Select
        aria-label="Domain"
        className={styles.select}
        placeholder={WORDS.everyDomain}
        size="small"
        searchable
        options={[
          ...domains.map(value => ({ value, label: shortRef(value) })),
          NONE,
        ]}
        value={part.domain ?? null}
        onChange={value =>
          onChange({ domain: value ? String(value) : undefined })
        }
      />
      {impacts.length > 0 && (
        <Select
          aria-label="Business impact"
          className={styles.select}
          placeholder={WORDS.everyImpact}
          size="small"
          options={impacts.map(value => ({ value, label: IMPACT[value] }))}
          value={part.impact ?? null}
          onChange={value => onChange({ impact: value as BusinessImpact })}
        />
      )}
      {narrowed && (
        <Button variant="tertiary" size="small" onPress={() => onChange({})}>
          {WORDS.clear}
        </Button>
      )}
    </Flex>
  ) : null;
};
