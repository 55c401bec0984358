import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Select } from '@backstage/ui';
import { AdoptionRow } from '@pillars/plugin-ownership-common';
import { Chosen } from '../../shared/address';
import { shortRef } from '../../shared/words';
import { Place, PLACES } from '../standardState';
import styles from './adoption.module.css';
import { NONE, placesOf } from './matrixRows';
import { adoptionTexts } from './texts';

const optionsOf = (rows: readonly AdoptionRow[], key: Place, none: string) =>
  placesOf(rows, key)
    .map(value => ({
      value,
      label: value === NONE ? none : shortRef(value),
    }))
    .sort((a, b) => a.label.localeCompare(b.label));

/** Narrows the matrix to some domains and teams. */
export const PlaceFilter = (props: {
  rows: readonly AdoptionRow[];
  chosen: Chosen<Place>;
  onChange: (chosen: Chosen<Place>) => void;
}) => {
  const { rows, chosen, onChange } = props;
  const { t } = useTranslationRef(adoptionTexts);
  const isNarrowed = PLACES.some(({ key }) => chosen[key]?.length);
  return (
    <div className={styles.filter}>
      {PLACES.map(({ key }) => (
        <Select
          key={key}
          className={styles.select}
          aria-label={t(`filter.${key}`)}
          placeholder={t(`filter.every.${key}`)}
          size="small"
          selectionMode="multiple"
          searchable
          options={optionsOf(rows, key, t(`filter.none.${key}`))}
          value={chosen[key] ?? []}
          onChange={values =>
            onChange({
              ...chosen,
              [key]: values.length ? values.map(String) : undefined,
            })
          }
        />
      ))}
      {isNarrowed && (
        <Button variant="tertiary" size="small" onPress={() => onChange({})}>
          {t('filter.clear')}
        </Button>
      )}
    </div>
  );
};
