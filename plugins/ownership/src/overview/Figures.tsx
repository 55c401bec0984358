import { Link, Text } from '@backstage/ui';
import { ReactNode } from 'react';
import { Panel } from '../shared/Panel';
import { Tone, Words } from '../shared/words';
import styles from './overview.module.css';
import { StackedBar } from '../shared/StackedBar';

/** A count, and where the list behind it is. */
export interface FigureRow extends Words {
  tone: Tone;
  count: number;
  href: string;
}

const Figure = ({ row, of }: { row: FigureRow; of: number | undefined }) => (
  <div>
    <Link href={row.href} standalone>
      <span className={styles.number} data-tone={row.tone}>
        {row.count}
      </span>
      <Text>
        {row.label}
        {of ? ` · ${Math.round((row.count / of) * 100)} %` : ''}
      </Text>
    </Link>
    <Text as="p" variant="body-small" color="secondary">
      {row.means}
    </Text>
  </div>
);

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
