import { Accordion, AccordionPanel, AccordionTrigger } from '@backstage/ui';
import { LegendEntry } from './drawing/legend';
import { SAMPLE } from './drawing/samples';
import { useTopology } from './TopologyContext';
import styles from './TopologyMap.module.css';

/** What the signs mean, for who has not read the book. */
export const Legend = ({ entries }: { entries: readonly LegendEntry[] }) => {
  const { t } = useTopology().words;
  return (
    <Accordion defaultExpanded>
      <AccordionTrigger title={t('map.legend')} />
      <AccordionPanel>
        <ul className={styles.legend}>
          {entries.map(({ label, means, sample }) => (
            <li key={label}>
              <svg {...SAMPLE} aria-hidden>
                {sample}
              </svg>
              <span>
                <strong>{label}</strong>
                <br />
                {means}
              </span>
            </li>
          ))}
        </ul>
      </AccordionPanel>
    </Accordion>
  );
};
