import { Button, Select } from '@backstage/ui';
import { AdoptionRow } from '@pillars/plugin-ownership-common';
import { Chosen } from '../../shared/address';
import { shortRef } from '../../shared/words';
import { Place, PLACES } from '../standardState';
import styles from './adoption.module.css';
import { NONE, placesOf } from './matrixRows';

/** Narrows the matrix to some domains and teams. */
export const PlaceFilter = (props: {
  rows: readonly AdoptionRow[];
  chosen: Chosen<Place>;
  onChange: (chosen: Chosen<Place>) => void;
}) => {
  const { rows, chosen, onChange } = props;
  const isNarrowed = PLACES.some(({ key }) => chosen[key]?.length);
  return (
    <div className={styles.filter}>
      {PLACES.map(({ key, title }) => (
        <Select
          key={key}
          className={styles.select}
          aria-label={title}
          placeholder={`Every ${title.toLowerCase()}`}
          size="small"
          selectionMode="multiple"
          searchable
          options={placesOf(rows, key).map(value => ({
            value,
            label: value === NONE ? 'None' : shortRef(value),
          }))}
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
          Clear filters
        </Button>
      )}
    </div>
  );
};
