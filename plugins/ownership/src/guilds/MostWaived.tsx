import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Link, Text } from '@backstage/ui';
import { WaivedRequirement } from '@pillars/plugin-ownership-common';
import { Panel } from '../shared/Panel';
import { usePaths } from '../shared/usePaths';
import { shortRef } from '../shared/words';
import styles from './MostWaived.module.css';
import { guildsTexts } from './texts';

const Requirement = ({ of }: { of: WaivedRequirement }) => {
  const { t } = useTranslationRef(guildsTexts);
  const paths = usePaths();
  const { standard, requirement, statement, waived, expiring } = of;
  const what = { standard: shortRef(standard), requirement, count: waived };
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
          {expiring > 0
            ? t('mostWaived.expiring', { ...what, expiring: String(expiring) })
            : t('mostWaived.count', what)}
        </Text>
      </Flex>
    </li>
  );
};

/** What a guild asks for and most often does not get; nothing where all is well. */
export const MostWaived = (props: {
  requirements: readonly WaivedRequirement[];
}) => {
  const { t } = useTranslationRef(guildsTexts);
  return props.requirements.length ? (
    <Panel title={t('mostWaived.title')} about={t('mostWaived.about')}>
      <ol className={styles.waived}>
        {props.requirements.map(one => (
          <Requirement key={`${one.standard} ${one.requirement}`} of={one} />
        ))}
      </ol>
    </Panel>
  ) : null;
};
