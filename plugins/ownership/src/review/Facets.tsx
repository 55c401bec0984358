import { Checkbox, Text } from '@backstage/ui';
import {
  FacetValue,
  OwnershipVerdict,
  RunVerdict,
  VerdictFacet,
  VerdictsResponse,
} from '@pillars/plugin-ownership-common';
import { OWNERSHIP, RUN } from '../shared/words';
import styles from './Facets.module.css';
import { FACETS, ReviewState } from './reviewState';

const MOST_SHOWN = 8;

/** A value as people call it. */
function labelOf(key: VerdictFacet, value: string): string {
  if (value === 'none') {
    return 'None';
  }
  switch (key) {
    case 'ownership':
      return OWNERSHIP[value as OwnershipVerdict]?.label ?? value;
    case 'run':
      return RUN[value as RunVerdict]?.label ?? value;
    case 'tier':
      return `Tier ${value}`;
    default:
      return value.replace(/^[a-z]+:(default\/)?/, '');
  }
}

/** Values that occur, and chosen ones that do not any more. */
function withChosen(values: FacetValue[], chosen: string[]): FacetValue[] {
  const absent = chosen.filter(
    one => !values.some(({ value }) => value === one),
  );
  return [
    ...values.slice(0, MOST_SHOWN),
    ...values.slice(MOST_SHOWN).filter(({ value }) => chosen.includes(value)),
    ...absent.map(value => ({ value, count: 0 })),
  ];
}

const Facet = (props: {
  facet: { key: VerdictFacet; title: string };
  values: FacetValue[];
  chosen: string[];
  onChange: (values: string[]) => void;
}) => {
  const { facet, values, chosen, onChange } = props;
  const shown = withChosen(values, chosen);
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
              {labelOf(facet.key, value)}{' '}
              <Text variant="body-small" color="secondary">
                {count}
              </Text>
            </span>
          </Checkbox>
        ))}
        {values.length > MOST_SHOWN && (
          <Text variant="body-small" color="secondary">
            and {values.length - MOST_SHOWN} more: use the search
          </Text>
        )}
      </div>
    </fieldset>
  );
};

/** What the list can be narrowed by, with how much each would leave. */
export const Facets = (props: {
  facets: VerdictsResponse['facets'];
  filters: ReviewState['filters'];
  onChange: (filters: ReviewState['filters']) => void;
}) => {
  const { facets, filters, onChange } = props;
  return (
    <div className={styles.facets} role="group" aria-label="Filters">
      {FACETS.map(facet => (
        <Facet
          key={facet.key}
          facet={facet}
          values={facets[facet.key] ?? []}
          chosen={filters[facet.key] ?? []}
          onChange={values =>
            onChange({
              ...filters,
              [facet.key]: values.length ? values : undefined,
            })
          }
        />
      ))}
    </div>
  );
};
