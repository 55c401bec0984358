import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  useBreakpoint,
} from '@backstage/ui';
import { ReactNode } from 'react';
import styles from './ListLayout.module.css';

/** Filters beside a list where there is room, else folded above it. */
export const ListLayout = (props: {
  filters: ReactNode;
  children: ReactNode;
}) => {
  const { filters, children } = props;
  return (
    <div className={styles.columns}>
      {useBreakpoint().down('md') ? (
        <Accordion>
          <AccordionTrigger title="Filters" />
          <AccordionPanel>{filters}</AccordionPanel>
        </Accordion>
      ) : (
        filters
      )}
      <div>{children}</div>
    </div>
  );
};
