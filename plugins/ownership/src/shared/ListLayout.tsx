import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  useBreakpoint,
} from '@backstage/ui';
import { ReactNode } from 'react';
import { sharedTexts } from './texts';
import styles from './ListLayout.module.css';

/** Filters beside a list where there is room, else folded above it. */
export const ListLayout = (props: {
  filters: ReactNode;
  /** The list takes all the room that there is. */
  wide?: boolean;
  children: ReactNode;
}) => {
  const { filters, wide, children } = props;
  const { t } = useTranslationRef(sharedTexts);
  const isNarrow = useBreakpoint().down('md');
  return (
    <div className={styles.columns} data-wide={wide || undefined}>
      {wide || isNarrow ? (
        <Accordion>
          <AccordionTrigger title={t('list.filters')} />
          <AccordionPanel>{filters}</AccordionPanel>
        </Accordion>
      ) : (
        filters
      )}
      <div>{children}</div>
    </div>
  );
};
