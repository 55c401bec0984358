import { MarkdownContent } from '@backstage/core-components';
import { Text } from '@backstage/ui';
import { NotSetUp as Need } from '@pillars/plugin-ownership-common';
import { Panel } from '../shared/Panel';
import { plural } from '../shared/words';
import styles from './overview.module.css';

/** What the catalog does not use yet: what it would give, and how to start. */
export const NotSetUp = ({ needs }: { needs: Need[] }) =>
  needs.length === 0 ? null : (
    <>
      <Text as="h2" variant="title-small" weight="bold">
        Not set up yet
      </Text>
      <div className={styles.cards}>
        {needs.map(need => (
          <Panel
            key={need.need}
            title={need.title}
            about={`${plural(need.rules.length, 'rule')} would apply`}
          >
            <Text as="p">{need.gives}</Text>
            <MarkdownContent content={need.how} />
          </Panel>
        ))}
      </div>
    </>
  );
