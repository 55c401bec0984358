import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { SearchField } from '@backstage/ui';
import { useEffect, useRef, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { sharedTexts } from './texts';
import styles from './SearchBox.module.css';

/** Searches a moment after the last key. */
export const SearchBox = (props: {
  q: string;
  placeholder: string;
  onChange: (q: string) => void;
}) => {
  const { q, placeholder, onChange } = props;
  const { t } = useTranslationRef(sharedTexts);
  const [typed, setTyped] = useState(q);
  const asked = useRef(q);
  useDebounce(
    () => {
      if (typed !== asked.current) {
        asked.current = typed;
        onChange(typed);
      }
    },
    300,
    [typed],
  );
  // What somebody else asks for, such as a link to everything, stands here too.
  useEffect(() => {
    if (q !== asked.current) {
      asked.current = q;
      setTyped(q);
    }
  }, [q]);
  return (
    <div className={styles.search}>
      <SearchField
        aria-label={t('list.search')}
        placeholder={placeholder}
        size="small"
        value={typed}
        onChange={setTyped}
        maxLength={200}
      />
    </div>
  );
};
