import { Flex, Link, Text } from '@backstage/ui';
import { WaivedRequirement } from '@pillars/plugin-ownership-common';
import { Panel } from '../shared/Panel';
import { usePaths } from '../shared/usePaths';
import { plural, shortRef } from '../shared/words';
import styles from './MostWaived.module.css';

const Requirement = ({ of }: { of: WaivedRequirement }) => {
  const paths = usePaths();
  const { standard, requirement, statement, waived, expiring } = of;
  const count = plural(waived, 'entity', 'entities');
  return (
    <li>
      <Flex direction="column" gap="0.5">
        <Link
          // A waiver that expires is a state of its own.
          href={`${paths.standard(standard, {
            tab: 'adoption',
            requirement,
            state: 'waived',
          })}&state=expiring`}
        >
          {statement}
        </Link>
        <Text variant="body-small" color="secondary">
          {shortRef(standard)}, {requirement}: waived on {count}
          {expiring > 0 && `, ${expiring} of them soon to expire`}
        </Text>
      </Flex>
    </li>
  );
};

/** What a guild asks for and most often does not get; nothing where all is well. */
export const MostWaived = (props: {
  requirements: readonly WaivedRequirement[];
}) =>
  props.requirements.length ? (
    <Panel
      title="Waived most"
      about="Many waivers of one requirement say something about the requirement"
    >
      <ol className={styles.waived}>
        {props.requirements.map(one => (
          <Requirement key={`${one.standard} ${one.requirement}`} of={one} />
        ))}
      </ol>
    </Panel>
  ) : null;
