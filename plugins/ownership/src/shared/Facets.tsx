import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Checkbox, Text } from '@backstage/ui';
import { FacetValue } from '@pillars/plugin-ownership-common';
import { Chosen, FacetSpec } from './address';
import styles from './Facets.module.css';
import { SharedT, sharedTexts } from './texts';
import { useShowMore } from './useShowMore';
import { shortRef } from './words';

const MOST_SHOWN = 8;

/** The first values that occur, and chosen ones whether they do or not. */
function withChosen(
  values: FacetValue[],
  chosen: string[],
  most: number,
): FacetValue[] {
  const absent = chosen.filter(
    one => !values.some(({ value }) => value === one),
  );
  return [
    ...values.slice(0, most),
    ...values.slice(most).filter(({ value }) => chosen.includes(value)),
    ...absent.map(value => ({ value, count: 0 })),
  ];
}

function labelOf<K extends string>(
  t: SharedT,
  facet: FacetSpec<K>,
  value: string,
): string {
  return value === 'none' ? t('list.none') : (facet.labelOf ?? shortRef)(value);
}

function Facet<K extends string>(props: {
  facet: FacetSpec<K>;
  values: FacetValue[];
  chosen: string[];
  onChange: (values: string[]) => void;
}) {
  const { facet, values, chosen, onChange } = props;
  const { t } = useTranslationRef(sharedTexts);
  const { shown: first, more } = useShowMore(values, MOST_SHOWN);
  const shown = withChosen(values, chosen, first.length);
  const toggle = (value: string) =>
    onChange(
      chosen.includes(value)
        ? chosen.filter(one => one !== value)
        : [...chosen, value],
    );
  return shown.length === 0 ? null : (
    <fieldset className={styles.facet}>
      <Text as="legend" weight="bold">
        {facet.title}
      </Text>
      <div className={styles.values}>
        {shown.map(({ value, count }) => (
          <Checkbox
            key={value}
            isSelected={chosen.includes(value)}
            onChange={() => toggle(value)}
          >
            <span className={styles.label}>
              {labelOf(t, facet, value)}{' '}
              <Text variant="body-small" color="secondary">
                {count}
              </Text>
            </span>
          </Checkbox>
        ))}
        {more}
      </div>
    </fieldset>
  );
}

/** What a list can be narrowed by, with how much each would leave. */
export function Facets<K extends string>(props: {
  facets: ReadonlyArray<FacetSpec<K>>;
  values: Record<K, FacetValue[]>;
  chosen: Chosen<K>;
  onChange: (chosen: Chosen<K>) => void;
}) {
  const { facets, values, chosen, onChange } = props;
  const { t } = useTranslationRef(sharedTexts);
  return (
    <div className={styles.facets} role="group" aria-label={t('list.filters')}>
      {facets.map(facet => (
        <Facet
          key={facet.key}
          facet={facet}
          values={values[facet.key] ?? []}
          chosen={chosen[facet.key] ?? []}
          onChange={list =>
            onChange({ ...chosen, [facet.key]: list.length ? list : undefined })
          }
        />
      ))}
    </div>
  );
}
