import { Text } from '@backstage/ui';
import { PageLink } from '../shared/PageLink';
import { StackedBar } from '../shared/StackedBar';
import { Term } from '../shared/createWords';
import styles from './team.module.css';

/** Shares of a whole as a bar, and each in words that lead to its part of the review. */
export const Figures = (props: {
  title: string;
  rows: ReadonlyArray<Term & { count: number; href: string }>;
}) => {
  const rows = props.rows.filter(row => row.count > 0);
  return (
    <div>
      <Text as="h4" weight="bold">
        {props.title}
      </Text>
      <StackedBar label={props.title} parts={rows} />
      <ul className={styles.counts}>
        {rows.map(({ label, means, count, href }) => (
          <li key={label} title={means}>
            <PageLink tab="review" href={href}>
              {`${count} ${label}`}
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  );
};
