import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import styles from './Flush.module.css';
import { sharedTexts } from './texts';

/** The first of a list, and a button for the rest where there is more. */
export function useShowMore<T>(list: readonly T[], most: number) {
  const { t } = useTranslationRef(sharedTexts);
  const [all, setAll] = useState(false);
  const left = list.length - most;
  return {
    shown: all ? list : list.slice(0, most),
    more: left > 0 && (
      <Button
        className={styles.flush}
        variant="tertiary"
        size="small"
        aria-expanded={all}
        onPress={() => setAll(!all)}
      >
        {all ? t('list.showFewer') : t('list.showMore', { left: String(left) })}
      </Button>
    ),
  };
}
