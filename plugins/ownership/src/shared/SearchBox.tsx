import { SearchField } from '@backstage/ui';
import { useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import styles from './SearchBox.module.css';

/** Searches a moment after the last key. */
export const SearchBox = (props: {
  q: string;
  placeholder: string;
  onChange: (q: string) => void;
}) => {
  const { q, placeholder, onChange } = props;
  const [typed, setTyped] = useState(q);
  useDebounce(() => (typed === q ? undefined : onChange(typed)), 300, [typed]);
  return (
    <div className={styles.search}>
      <SearchField
        aria-label="Search"
        placeholder={placeholder}
        size="small"
        value={typed}
        onChange={setTyped}
        maxLength={200}
      />
    </div>
  );
};
