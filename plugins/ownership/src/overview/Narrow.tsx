import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Select } from '@backstage/ui';
import {
  BusinessImpact,
  OverviewResponse,
} from '@pillars/plugin-ownership-common';
import { useWords } from '../shared/useWords';
import { shortRef } from '../shared/words';
import styles from './overview.module.css';
import { isWhole, Part } from './overviewState';
import { overviewTexts } from './texts';

/** Switches the overview to one domain, or to what serves one business impact. */
export const Narrow = (props: {
  choices: OverviewResponse['choices'];
  part: Part;
  onChange: (part: Part) => void;
}) => {
  const { choices, part, onChange } = props;
  const { t } = useTranslationRef(overviewTexts);
  const words = useWords();
  const { domains, impacts } = choices;
  const narrowed = !isWhole(part);
  return domains.length || narrowed ? (
    <Flex gap="3" align="center" style={{ flexWrap: 'wrap' }}>
      <Select
        aria-label={t('narrow.domain')}
        className={styles.select}
        placeholder={t('narrow.everyDomain')}
        size="small"
        searchable
        options={[
          ...domains.map(value => ({ value, label: shortRef(value) })),
          { value: 'none', label: t('noDomain') },
        ]}
        value={part.domain ?? null}
        onChange={value =>
          onChange({ domain: value ? String(value) : undefined })
        }
      />
      {impacts.length > 0 && (
        <Select
          aria-label={t('narrow.impact')}
          className={styles.select}
          placeholder={t('narrow.everyImpact')}
          size="small"
          options={impacts.map(value => ({
            value,
            label: words.impact[value],
          }))}
          value={part.impact ?? null}
          onChange={value => onChange({ impact: value as BusinessImpact })}
        />
      )}
      {narrowed && (
        <Button variant="tertiary" size="small" onPress={() => onChange({})}>
          {t('narrow.clear')}
        </Button>
      )}
    </Flex>
  ) : null;
};
