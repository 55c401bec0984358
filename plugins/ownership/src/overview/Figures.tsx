import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { ReactNode } from 'react';
import { Tab } from '../routes';
import { Term } from '../shared/createWords';
import { PageLink } from '../shared/PageLink';
import { Panel } from '../shared/Panel';
import { StackedBar } from '../shared/StackedBar';
import styles from './overview.module.css';
import { overviewTexts } from './texts';

/** A count, and where the list behind it is. */
export interface FigureRow extends Term {
  count: number;
  /** Of the page that `href` is in. */
  tab: Tab;
  href: string;
}

const Figure = ({ row, of }: { row: FigureRow; of: number | undefined }) => {
  const { t } = useTranslationRef(overviewTexts);
  const { label, means, tone, count, tab, href } = row;
  return (
    <div>
      <PageLink tab={tab} href={href} standalone>
        <span className={styles.number} data-tone={tone}>
          {count}
        </span>
        <Text>
          {of
            ? t('share', {
                label,
                percent: `${Math.round((100 * count) / of)}`,
              })
            : label}
        </Text>
      </PageLink>
      <Text as="p" variant="body-small" color="secondary">
        {means}
      </Text>
    </div>
  );
};

/** Counts side by side; shares of `of`, if it is given. */
export const Figures = (props: {
  title: string;
  about: string;
  rows: FigureRow[];
  of?: number;
  /** Stands below the counts. */
  children?: ReactNode;
}) => (
  <Panel title={props.title} about={props.about}>
    <StackedBar label={props.title} parts={props.rows} />
    <div className={styles.figures}>
      {props.rows.map(row => (
        <Figure key={row.label} row={row} of={props.of} />
      ))}
    </div>
    {props.children}
  </Panel>
);
